using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace SupportPortal.Application.Data.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class Initial : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "Accounts",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    DisplayName = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    NormalizedName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Company = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Country = table.Column<string>(type: "TEXT", maxLength: 2, nullable: false),
                    TimeZone = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    Language = table.Column<string>(type: "TEXT", maxLength: 8, nullable: false),
                    MutedTopics = table.Column<int>(type: "INTEGER", nullable: false),
                    Roles = table.Column<int>(type: "INTEGER", nullable: false),
                    CreatedAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: false),
                    DisabledAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: true),
                    DeletedAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: true),
                    LastSignInAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: true),
                    UserName = table.Column<string>(type: "TEXT", maxLength: 256, nullable: true),
                    NormalizedUserName = table.Column<string>(type: "TEXT", maxLength: 256, nullable: true),
                    Email = table.Column<string>(type: "TEXT", maxLength: 256, nullable: true),
                    NormalizedEmail = table.Column<string>(type: "TEXT", maxLength: 256, nullable: true),
                    EmailConfirmed = table.Column<bool>(type: "INTEGER", nullable: false),
                    PasswordHash = table.Column<string>(type: "TEXT", nullable: true),
                    SecurityStamp = table.Column<string>(type: "TEXT", nullable: true),
                    ConcurrencyStamp = table.Column<string>(type: "TEXT", nullable: true),
                    PhoneNumber = table.Column<string>(type: "TEXT", nullable: true),
                    PhoneNumberConfirmed = table.Column<bool>(type: "INTEGER", nullable: false),
                    TwoFactorEnabled = table.Column<bool>(type: "INTEGER", nullable: false),
                    LockoutEnd = table.Column<DateTimeOffset>(type: "TEXT", nullable: true),
                    LockoutEnabled = table.Column<bool>(type: "INTEGER", nullable: false),
                    AccessFailedCount = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Accounts", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "AuditEntries",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    At = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: false),
                    By = table.Column<Guid>(type: "TEXT", nullable: false),
                    What = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    Subject = table.Column<Guid>(type: "TEXT", nullable: false),
                    Text = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AuditEntries", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "CalendarVersions",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Country = table.Column<string>(type: "TEXT", maxLength: 2, nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    Calendar = table.Column<string>(type: "TEXT", nullable: false),
                    SavedAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: false),
                    SavedBy = table.Column<Guid>(type: "TEXT", nullable: false),
                    Version = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CalendarVersions", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "CannedReplies",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    IsOffered = table.Column<bool>(type: "INTEGER", nullable: false),
                    Texts = table.Column<string>(type: "TEXT", nullable: false),
                    Version = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CannedReplies", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "DataProtectionKeys",
                columns: table => new
                {
                    Name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Xml = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DataProtectionKeys", x => x.Name);
                });

            migrationBuilder.CreateTable(
                name: "Exclusions",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Code = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    Order = table.Column<int>(type: "INTEGER", nullable: false),
                    IsCovered = table.Column<bool>(type: "INTEGER", nullable: false),
                    PointerAddress = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    Texts = table.Column<string>(type: "TEXT", nullable: false),
                    Version = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Exclusions", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "FaqAnswers",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Slug = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    Topic = table.Column<int>(type: "INTEGER", nullable: false),
                    Order = table.Column<int>(type: "INTEGER", nullable: false),
                    AddedAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: false),
                    IsShown = table.Column<bool>(type: "INTEGER", nullable: false),
                    Texts = table.Column<string>(type: "TEXT", nullable: false),
                    Version = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_FaqAnswers", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "IncidentCounters",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Value = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_IncidentCounters", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "JobLeases",
                columns: table => new
                {
                    Name = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    Owner = table.Column<Guid>(type: "TEXT", nullable: false),
                    Until = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: false),
                    Version = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_JobLeases", x => x.Name);
                });

            migrationBuilder.CreateTable(
                name: "Looks",
                columns: table => new
                {
                    Node = table.Column<Guid>(type: "TEXT", nullable: false),
                    Incident = table.Column<long>(type: "INTEGER", nullable: false),
                    Person = table.Column<Guid>(type: "TEXT", nullable: false),
                    IsWriting = table.Column<bool>(type: "INTEGER", nullable: false),
                    Until = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Looks", x => new { x.Node, x.Incident, x.Person });
                });

            migrationBuilder.CreateTable(
                name: "Outbox",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    RecipientId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Address = table.Column<string>(type: "TEXT", maxLength: 254, nullable: false),
                    Data = table.Column<string>(type: "TEXT", nullable: false),
                    IncidentId = table.Column<Guid>(type: "TEXT", nullable: true),
                    CreatedAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: false),
                    NextAttemptAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: true),
                    Attempts = table.Column<int>(type: "INTEGER", nullable: false),
                    SentAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: true),
                    GivenUpAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: true),
                    LastError = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Outbox", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Prices",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Plan = table.Column<int>(type: "INTEGER", nullable: false),
                    Amount = table.Column<decimal>(type: "TEXT", precision: 18, scale: 2, nullable: true),
                    Currency = table.Column<string>(type: "TEXT", maxLength: 3, nullable: true),
                    Version = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Prices", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Products",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Slug = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Vendor = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    Family = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    Deployment = table.Column<int>(type: "INTEGER", nullable: false),
                    Policy = table.Column<int>(type: "INTEGER", nullable: false),
                    SearchText = table.Column<string>(type: "TEXT", nullable: false),
                    Aliases = table.Column<string>(type: "TEXT", nullable: false),
                    Version = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Products", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "ServiceNotices",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Kind = table.Column<int>(type: "INTEGER", nullable: false),
                    LastDay = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    PublishedAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: false),
                    ChangedAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: false),
                    EndedAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: true),
                    Texts = table.Column<string>(type: "TEXT", nullable: false),
                    Version = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ServiceNotices", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "SetupLinks",
                columns: table => new
                {
                    Hash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    MadeAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SetupLinks", x => x.Hash);
                });

            migrationBuilder.CreateTable(
                name: "SetupMarks",
                columns: table => new
                {
                    Step = table.Column<int>(type: "INTEGER", nullable: false),
                    At = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: false),
                    By = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SetupMarks", x => x.Step);
                });

            migrationBuilder.CreateTable(
                name: "WaitingLines",
                columns: table => new
                {
                    Name = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    Turn = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_WaitingLines", x => x.Name);
                });

            migrationBuilder.CreateTable(
                name: "AspNetUserClaims",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    UserId = table.Column<Guid>(type: "TEXT", nullable: false),
                    ClaimType = table.Column<string>(type: "TEXT", nullable: true),
                    ClaimValue = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AspNetUserClaims", x => x.Id);
                    table.ForeignKey(
                        name: "FK_AspNetUserClaims_Accounts_UserId",
                        column: x => x.UserId,
                        principalTable: "Accounts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "AspNetUserLogins",
                columns: table => new
                {
                    LoginProvider = table.Column<string>(type: "TEXT", maxLength: 128, nullable: false),
                    ProviderKey = table.Column<string>(type: "TEXT", maxLength: 256, nullable: false),
                    ProviderDisplayName = table.Column<string>(type: "TEXT", nullable: true),
                    UserId = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AspNetUserLogins", x => new { x.LoginProvider, x.ProviderKey });
                    table.ForeignKey(
                        name: "FK_AspNetUserLogins_Accounts_UserId",
                        column: x => x.UserId,
                        principalTable: "Accounts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "AspNetUserTokens",
                columns: table => new
                {
                    UserId = table.Column<Guid>(type: "TEXT", nullable: false),
                    LoginProvider = table.Column<string>(type: "TEXT", maxLength: 128, nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 128, nullable: false),
                    Value = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AspNetUserTokens", x => new { x.UserId, x.LoginProvider, x.Name });
                    table.ForeignKey(
                        name: "FK_AspNetUserTokens_Accounts_UserId",
                        column: x => x.UserId,
                        principalTable: "Accounts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Authenticators",
                columns: table => new
                {
                    AccountId = table.Column<Guid>(type: "TEXT", nullable: false),
                    SealedKey = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    AddedAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: false),
                    LastUsedAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: false),
                    LastStep = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Authenticators", x => x.AccountId);
                    table.ForeignKey(
                        name: "FK_Authenticators_Accounts_AccountId",
                        column: x => x.AccountId,
                        principalTable: "Accounts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Drafts",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    OwnerId = table.Column<Guid>(type: "TEXT", nullable: false),
                    CustomerId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Content = table.Column<string>(type: "TEXT", nullable: false),
                    StartedAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: false),
                    UpdatedAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: false),
                    SubmittedAs = table.Column<long>(type: "INTEGER", nullable: true),
                    Incidents = table.Column<string>(type: "TEXT", nullable: false),
                    RestId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Version = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Drafts", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Drafts_Accounts_CustomerId",
                        column: x => x.CustomerId,
                        principalTable: "Accounts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Drafts_Accounts_OwnerId",
                        column: x => x.OwnerId,
                        principalTable: "Accounts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Partners",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Status_Level = table.Column<int>(type: "INTEGER", nullable: true),
                    Status_PartnerId = table.Column<string>(type: "TEXT", maxLength: 50, nullable: true),
                    Status_ValidUntil = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    DecidedBy = table.Column<Guid>(type: "TEXT", nullable: false),
                    DecidedAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: false),
                    Version = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Partners", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Partners_Accounts_Id",
                        column: x => x.Id,
                        principalTable: "Accounts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Passkeys",
                columns: table => new
                {
                    CredentialId = table.Column<byte[]>(type: "BLOB", maxLength: 800, nullable: false),
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    AddedAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: false),
                    LastUsedAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: true),
                    UserId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Data = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Passkeys", x => x.CredentialId);
                    table.ForeignKey(
                        name: "FK_Passkeys_Accounts_UserId",
                        column: x => x.UserId,
                        principalTable: "Accounts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "RecoveryCodes",
                columns: table => new
                {
                    AccountId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Hash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    MadeAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_RecoveryCodes", x => new { x.AccountId, x.Hash });
                    table.ForeignKey(
                        name: "FK_RecoveryCodes_Accounts_AccountId",
                        column: x => x.AccountId,
                        principalTable: "Accounts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "SavedViews",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Person = table.Column<Guid>(type: "TEXT", nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    NormalizedName = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Query = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    SavedAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SavedViews", x => x.Id);
                    table.ForeignKey(
                        name: "FK_SavedViews_Accounts_Person",
                        column: x => x.Person,
                        principalTable: "Accounts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Sessions",
                columns: table => new
                {
                    Id = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    AccountId = table.Column<Guid>(type: "TEXT", nullable: false),
                    SecurityStamp = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    StartedAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: false),
                    LastSeenAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: false),
                    ExpiresAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: false),
                    Way = table.Column<int>(type: "INTEGER", nullable: false),
                    ShownAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: false),
                    Browser = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Sessions", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Sessions_Accounts_AccountId",
                        column: x => x.AccountId,
                        principalTable: "Accounts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "SignInTries",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    AccountId = table.Column<Guid>(type: "TEXT", nullable: true),
                    At = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: false),
                    Way = table.Column<int>(type: "INTEGER", nullable: false),
                    Device = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    Succeeded = table.Column<bool>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SignInTries", x => x.Id);
                    table.ForeignKey(
                        name: "FK_SignInTries_Accounts_AccountId",
                        column: x => x.AccountId,
                        principalTable: "Accounts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "TaxExemptions",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    CustomerId = table.Column<Guid>(type: "TEXT", nullable: false),
                    UploadedAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: false),
                    Jurisdiction = table.Column<string>(type: "TEXT", maxLength: 6, nullable: false),
                    CertificateNumber = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    ValidUntil = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Document_Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Document_FileName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Document_Size = table.Column<long>(type: "INTEGER", nullable: false),
                    Document_ContentType = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    Document_Sha256 = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    State = table.Column<int>(type: "INTEGER", nullable: false),
                    DecidedBy = table.Column<Guid>(type: "TEXT", nullable: true),
                    DecidedAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: true),
                    Reason = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    Version = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_TaxExemptions", x => x.Id);
                    table.ForeignKey(
                        name: "FK_TaxExemptions_Accounts_CustomerId",
                        column: x => x.CustomerId,
                        principalTable: "Accounts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "AuditMentions",
                columns: table => new
                {
                    Key = table.Column<string>(type: "TEXT", maxLength: 36, nullable: false),
                    EntryId = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AuditMentions", x => new { x.Key, x.EntryId });
                    table.ForeignKey(
                        name: "FK_AuditMentions_AuditEntries_EntryId",
                        column: x => x.EntryId,
                        principalTable: "AuditEntries",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "AuditSeals",
                columns: table => new
                {
                    Position = table.Column<long>(type: "INTEGER", nullable: false),
                    EntryId = table.Column<Guid>(type: "TEXT", nullable: false),
                    PreviousHash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    Hash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    SealedAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AuditSeals", x => x.Position);
                    table.ForeignKey(
                        name: "FK_AuditSeals_AuditEntries_EntryId",
                        column: x => x.EntryId,
                        principalTable: "AuditEntries",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "AuditWords",
                columns: table => new
                {
                    EntryId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Field = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    Salt = table.Column<byte[]>(type: "BLOB", maxLength: 32, nullable: false),
                    Words = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AuditWords", x => new { x.EntryId, x.Field });
                    table.ForeignKey(
                        name: "FK_AuditWords_AuditEntries_EntryId",
                        column: x => x.EntryId,
                        principalTable: "AuditEntries",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "UnsealedAudit",
                columns: table => new
                {
                    EntryId = table.Column<Guid>(type: "TEXT", nullable: false),
                    At = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_UnsealedAudit", x => x.EntryId);
                    table.ForeignKey(
                        name: "FK_UnsealedAudit_AuditEntries_EntryId",
                        column: x => x.EntryId,
                        principalTable: "AuditEntries",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "AnswerFeedback",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    AnswerId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Browser = table.Column<Guid>(type: "TEXT", nullable: false),
                    Language = table.Column<string>(type: "TEXT", maxLength: 10, nullable: false),
                    IsHelpful = table.Column<bool>(type: "INTEGER", nullable: false),
                    SaidAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: false),
                    Wrong = table.Column<int>(type: "INTEGER", nullable: true),
                    Quality = table.Column<int>(type: "INTEGER", nullable: true),
                    Words = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    ExplainedAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: true),
                    Version = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AnswerFeedback", x => x.Id);
                    table.ForeignKey(
                        name: "FK_AnswerFeedback_FaqAnswers_AnswerId",
                        column: x => x.AnswerId,
                        principalTable: "FaqAnswers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ProposedQuestions",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Question = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    Words = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    Language = table.Column<string>(type: "TEXT", maxLength: 10, nullable: false),
                    ProposedAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: false),
                    State = table.Column<int>(type: "INTEGER", nullable: false),
                    AnswerId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Reason = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    DecidedAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: true),
                    Version = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ProposedQuestions", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ProposedQuestions_FaqAnswers_AnswerId",
                        column: x => x.AnswerId,
                        principalTable: "FaqAnswers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "VersionLines",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Order = table.Column<int>(type: "INTEGER", nullable: false),
                    ProductId = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_VersionLines", x => x.Id);
                    table.ForeignKey(
                        name: "FK_VersionLines_Products_ProductId",
                        column: x => x.ProductId,
                        principalTable: "Products",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Orders",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    BuyerId = table.Column<Guid>(type: "TEXT", nullable: true),
                    PlacedWith = table.Column<Guid>(type: "TEXT", nullable: true),
                    PaymentMethod = table.Column<string>(type: "TEXT", maxLength: 32, nullable: true),
                    PayableUntil = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    PaidAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: true),
                    ConfirmedBy = table.Column<Guid>(type: "TEXT", nullable: true),
                    NumberWritten = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    NumberNormalized = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    PurchaserEmail = table.Column<string>(type: "TEXT", maxLength: 254, nullable: false),
                    PurchaserEmailNormalized = table.Column<string>(type: "TEXT", maxLength: 254, nullable: false),
                    PurchaserName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    Company = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    Plan = table.Column<int>(type: "INTEGER", nullable: false),
                    PurchasedOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    PaidOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Amount = table.Column<decimal>(type: "TEXT", precision: 18, scale: 2, nullable: true),
                    Currency = table.Column<string>(type: "TEXT", maxLength: 3, nullable: true),
                    Jurisdiction = table.Column<string>(type: "TEXT", maxLength: 6, nullable: true),
                    ExemptionId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Source = table.Column<int>(type: "INTEGER", nullable: false),
                    State = table.Column<int>(type: "INTEGER", nullable: false),
                    RecordedAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: false),
                    RecordedBy = table.Column<Guid>(type: "TEXT", nullable: false),
                    Cancellation = table.Column<int>(type: "INTEGER", nullable: true),
                    CancelledAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: true),
                    CancelReason = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    DraftId = table.Column<Guid>(type: "TEXT", nullable: true),
                    SubmitsWhenPaid = table.Column<bool>(type: "INTEGER", nullable: false),
                    SubmissionDueAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: true),
                    SubmittedAs = table.Column<long>(type: "INTEGER", nullable: true),
                    Obstacle = table.Column<int>(type: "INTEGER", nullable: true),
                    Version = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Orders", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Orders_TaxExemptions_ExemptionId",
                        column: x => x.ExemptionId,
                        principalTable: "TaxExemptions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ProductVersions",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    LineId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Slug = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Policy = table.Column<int>(type: "INTEGER", nullable: false),
                    IsPreview = table.Column<bool>(type: "INTEGER", nullable: false),
                    SetByAdmin = table.Column<int>(type: "INTEGER", nullable: false),
                    DatesChangedAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: false),
                    ProductId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Dates_MainstreamEnd = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Dates_MainstreamHasEnded = table.Column<bool>(type: "INTEGER", nullable: true),
                    Dates_ReleasedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Dates_SecurityUpdatesEnd = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Dates_SecurityUpdatesHaveEnded = table.Column<bool>(type: "INTEGER", nullable: true),
                    Dates_SupportEnd = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Dates_SupportHasEnded = table.Column<bool>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ProductVersions", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ProductVersions_Products_ProductId",
                        column: x => x.ProductId,
                        principalTable: "Products",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_ProductVersions_VersionLines_LineId",
                        column: x => x.LineId,
                        principalTable: "VersionLines",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "CardPayments",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    OrderId = table.Column<Guid>(type: "TEXT", nullable: false),
                    BuyerId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Amount = table.Column<decimal>(type: "TEXT", precision: 18, scale: 2, nullable: false),
                    Currency = table.Column<string>(type: "TEXT", maxLength: 3, nullable: false),
                    AddsTax = table.Column<bool>(type: "INTEGER", nullable: false),
                    BegunAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: false),
                    ExpiresAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: false),
                    State = table.Column<int>(type: "INTEGER", nullable: false),
                    Session = table.Column<string>(type: "TEXT", maxLength: 255, nullable: true),
                    Page = table.Column<string>(type: "TEXT", maxLength: 2048, nullable: true),
                    Reference = table.Column<string>(type: "TEXT", maxLength: 255, nullable: true),
                    Total = table.Column<decimal>(type: "TEXT", precision: 18, scale: 2, nullable: true),
                    TotalCurrency = table.Column<string>(type: "TEXT", maxLength: 3, nullable: true),
                    PaidAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: true),
                    LookAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: true),
                    PaidOrder = table.Column<Guid>(type: "TEXT", nullable: true),
                    Question = table.Column<int>(type: "INTEGER", nullable: true),
                    AskedAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: true),
                    Answer = table.Column<int>(type: "INTEGER", nullable: true),
                    AnsweredAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: true),
                    AnsweredBy = table.Column<Guid>(type: "TEXT", nullable: true),
                    Reason = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    Version = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CardPayments", x => x.Id);
                    table.ForeignKey(
                        name: "FK_CardPayments_Orders_OrderId",
                        column: x => x.OrderId,
                        principalTable: "Orders",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Packs",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    OrderId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Plan = table.Column<int>(type: "INTEGER", nullable: false),
                    PurchasedOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Size = table.Column<int>(type: "INTEGER", nullable: false),
                    LastDay = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    OwnerId = table.Column<Guid>(type: "TEXT", nullable: true),
                    WaitsFor = table.Column<string>(type: "TEXT", maxLength: 254, nullable: true),
                    RemindedDays = table.Column<int>(type: "INTEGER", nullable: true),
                    Recovery_FromOwnerId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Recovery_FromAddress = table.Column<string>(type: "TEXT", maxLength: 254, nullable: true),
                    Recovery_ApprovedBy = table.Column<Guid>(type: "TEXT", nullable: true),
                    Recovery_At = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: true),
                    Recovery_ObjectableUntil = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: true),
                    Recovery_UsedFor = table.Column<Guid>(type: "TEXT", nullable: true),
                    Recovery_ObjectedAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: true),
                    Recovery_Objection = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    Recovery_DecidedAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: true),
                    Version = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Packs", x => x.Id);
                    table.UniqueConstraint("AK_Packs_Id_Size", x => new { x.Id, x.Size });
                    table.ForeignKey(
                        name: "FK_Packs_Orders_OrderId",
                        column: x => x.OrderId,
                        principalTable: "Orders",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "CoOwners",
                columns: table => new
                {
                    PackId = table.Column<Guid>(type: "TEXT", nullable: false),
                    PersonId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Since = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CoOwners", x => new { x.PackId, x.PersonId });
                    table.ForeignKey(
                        name: "FK_CoOwners_Packs_PackId",
                        column: x => x.PackId,
                        principalTable: "Packs",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Incidents",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    AssigneeId = table.Column<Guid>(type: "TEXT", nullable: true),
                    AttentionAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: false),
                    CustomerWaitingSince = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: true),
                    CustomerWroteAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: true),
                    BillingDecisions = table.Column<string>(type: "TEXT", nullable: false),
                    Recommendation = table.Column<string>(type: "TEXT", nullable: true),
                    SecondLook = table.Column<string>(type: "TEXT", nullable: true),
                    BillingWaitsSince = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: true),
                    Closure_Outcome = table.Column<int>(type: "INTEGER", nullable: true),
                    Closure_By = table.Column<Guid>(type: "TEXT", nullable: true),
                    Closure_Side = table.Column<int>(type: "INTEGER", nullable: true),
                    Closure_At = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: true),
                    Closure_Reason = table.Column<string>(type: "TEXT", maxLength: 32000, nullable: true),
                    Closure_QuotedEntry = table.Column<Guid>(type: "TEXT", nullable: true),
                    Closure_Exclusion = table.Column<string>(type: "TEXT", maxLength: 256, nullable: true),
                    Closure_DuplicateOf = table.Column<long>(type: "INTEGER", nullable: true),
                    Number = table.Column<long>(type: "INTEGER", nullable: false),
                    CustomerId = table.Column<Guid>(type: "TEXT", nullable: false),
                    SubmittedAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: false),
                    SubmittedOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Verdict = table.Column<string>(type: "TEXT", nullable: false),
                    ProductId = table.Column<Guid>(type: "TEXT", nullable: false),
                    VersionId = table.Column<Guid>(type: "TEXT", nullable: false),
                    ProductName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    VersionName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    PackId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Plan = table.Column<int>(type: "INTEGER", nullable: false),
                    HelpKind = table.Column<string>(type: "TEXT", maxLength: 256, nullable: false),
                    InsistedExclusion = table.Column<string>(type: "TEXT", maxLength: 256, nullable: true),
                    Title = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Description = table.Column<string>(type: "TEXT", nullable: false),
                    WhatChanged = table.Column<string>(type: "TEXT", nullable: true),
                    StepsTried = table.Column<string>(type: "TEXT", nullable: true),
                    StartedOn = table.Column<string>(type: "TEXT", nullable: true),
                    Stage = table.Column<int>(type: "INTEGER", nullable: false),
                    Billing = table.Column<int>(type: "INTEGER", nullable: false),
                    EntryCount = table.Column<int>(type: "INTEGER", nullable: false),
                    LastEntryAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: false),
                    HandedOverFrom = table.Column<Guid>(type: "TEXT", nullable: true),
                    HandedOverAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: true),
                    SupportHours = table.Column<int>(type: "INTEGER", nullable: false),
                    PeopleAreAvailable = table.Column<bool>(type: "INTEGER", nullable: false),
                    Contacts = table.Column<string>(type: "TEXT", nullable: false),
                    Preference = table.Column<string>(type: "TEXT", nullable: false),
                    AttemptsSince = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: false),
                    Attempts = table.Column<int>(type: "INTEGER", nullable: false),
                    FirstAttemptAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: true),
                    LastAttemptAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: true),
                    MovedToBusinessHoursAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: true),
                    NextContactBy = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: true),
                    NextContactSetAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: true),
                    RaisedFrom = table.Column<string>(type: "TEXT", nullable: true),
                    Receipt = table.Column<string>(type: "TEXT", nullable: false),
                    CalendarId = table.Column<Guid>(type: "TEXT", nullable: false),
                    ResponseDue = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: false),
                    AtRiskAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: false),
                    TargetSeconds = table.Column<long>(type: "INTEGER", nullable: false),
                    TargetIsBusinessTime = table.Column<bool>(type: "INTEGER", nullable: false),
                    RespondedAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: true),
                    ResponseSeconds = table.Column<long>(type: "INTEGER", nullable: true),
                    ResponseEntryId = table.Column<Guid>(type: "TEXT", nullable: true),
                    ResponseNotNeeded = table.Column<bool>(type: "INTEGER", nullable: false),
                    Severity = table.Column<int>(type: "INTEGER", nullable: false),
                    Impact = table.Column<string>(type: "TEXT", nullable: true),
                    RequestedSeverity = table.Column<string>(type: "TEXT", nullable: true),
                    SeverityLoweredBy = table.Column<Guid>(type: "TEXT", nullable: true),
                    SilentSince = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: true),
                    SilentUntil = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: true),
                    SilenceDueAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: true),
                    RemindedDay = table.Column<int>(type: "INTEGER", nullable: false),
                    PartCount = table.Column<int>(type: "INTEGER", nullable: false),
                    SplitFrom = table.Column<long>(type: "INTEGER", nullable: true),
                    SplitFromPart = table.Column<int>(type: "INTEGER", nullable: true),
                    IsUntouched = table.Column<bool>(type: "INTEGER", nullable: false),
                    Version = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Incidents", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Incidents_Accounts_AssigneeId",
                        column: x => x.AssigneeId,
                        principalTable: "Accounts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Incidents_Accounts_CustomerId",
                        column: x => x.CustomerId,
                        principalTable: "Accounts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Incidents_Packs_PackId",
                        column: x => x.PackId,
                        principalTable: "Packs",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Incidents_Products_ProductId",
                        column: x => x.ProductId,
                        principalTable: "Products",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "LedgerEntries",
                columns: table => new
                {
                    PackId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Sequence = table.Column<int>(type: "INTEGER", nullable: false),
                    PackSize = table.Column<int>(type: "INTEGER", nullable: false),
                    Previous = table.Column<int>(type: "INTEGER", nullable: true),
                    Kind = table.Column<int>(type: "INTEGER", nullable: false),
                    Change = table.Column<int>(type: "INTEGER", nullable: false),
                    BalanceBefore = table.Column<int>(type: "INTEGER", nullable: false),
                    BalanceAfter = table.Column<int>(type: "INTEGER", nullable: false),
                    At = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: false),
                    On = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    By = table.Column<Guid>(type: "TEXT", nullable: false),
                    Reason = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    Ruling = table.Column<int>(type: "INTEGER", nullable: true),
                    IncidentId = table.Column<Guid>(type: "TEXT", nullable: true),
                    IncidentNumber = table.Column<long>(type: "INTEGER", nullable: true),
                    CauseId = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_LedgerEntries", x => new { x.PackId, x.Sequence });
                    table.UniqueConstraint("AK_LedgerEntries_PackId_PackSize_Sequence_BalanceAfter", x => new { x.PackId, x.PackSize, x.Sequence, x.BalanceAfter });
                    table.CheckConstraint("CK_LedgerEntries_Balance", "\"BalanceAfter\" >= 0 AND \"BalanceAfter\" <= \"PackSize\"");
                    table.CheckConstraint("CK_LedgerEntries_Chain", "(\"Sequence\" = 1 AND \"Previous\" IS NULL AND \"BalanceBefore\" = 0) OR (\"Sequence\" > 1 AND \"Previous\" IS NOT NULL AND \"Previous\" = \"Sequence\" - 1)");
                    table.CheckConstraint("CK_LedgerEntries_Sum", "\"BalanceAfter\" = \"BalanceBefore\" + \"Change\"");
                    table.ForeignKey(
                        name: "FK_LedgerEntries_Chain",
                        columns: x => new { x.PackId, x.PackSize, x.Previous, x.BalanceBefore },
                        principalTable: "LedgerEntries",
                        principalColumns: new[] { "PackId", "PackSize", "Sequence", "BalanceAfter" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_LedgerEntries_Packs_PackId_PackSize",
                        columns: x => new { x.PackId, x.PackSize },
                        principalTable: "Packs",
                        principalColumns: new[] { "Id", "Size" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "RecoveryRequests",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    NumberWritten = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    NumberNormalized = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    PackId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Company = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Relation = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    Proof_Id = table.Column<Guid>(type: "TEXT", nullable: true),
                    Proof_FileName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    Proof_Size = table.Column<long>(type: "INTEGER", nullable: true),
                    Proof_ContentType = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    Proof_Sha256 = table.Column<string>(type: "TEXT", maxLength: 64, nullable: true),
                    AskedBy = table.Column<Guid>(type: "TEXT", nullable: false),
                    AskedAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: false),
                    State = table.Column<int>(type: "INTEGER", nullable: false),
                    DecidedBy = table.Column<Guid>(type: "TEXT", nullable: true),
                    DecidedAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: true),
                    Reason = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    Version = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_RecoveryRequests", x => x.Id);
                    table.ForeignKey(
                        name: "FK_RecoveryRequests_Accounts_AskedBy",
                        column: x => x.AskedBy,
                        principalTable: "Accounts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_RecoveryRequests_Packs_PackId",
                        column: x => x.PackId,
                        principalTable: "Packs",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Attachments",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    IncidentId = table.Column<Guid>(type: "TEXT", nullable: false),
                    EntryId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Position = table.Column<int>(type: "INTEGER", nullable: false),
                    FileName = table.Column<string>(type: "TEXT", maxLength: 256, nullable: false),
                    Size = table.Column<long>(type: "INTEGER", nullable: false),
                    ContentType = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    Sha256 = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    IsInternal = table.Column<bool>(type: "INTEGER", nullable: false),
                    UploadedBy = table.Column<Guid>(type: "TEXT", nullable: false),
                    UploadedAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: false),
                    RemovedAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Attachments", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Attachments_Incidents_IncidentId",
                        column: x => x.IncidentId,
                        principalTable: "Incidents",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Participants",
                columns: table => new
                {
                    IncidentId = table.Column<Guid>(type: "TEXT", nullable: false),
                    PersonId = table.Column<Guid>(type: "TEXT", nullable: false),
                    AddedAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Participants", x => new { x.IncidentId, x.PersonId });
                    table.ForeignKey(
                        name: "FK_Participants_Incidents_IncidentId",
                        column: x => x.IncidentId,
                        principalTable: "Incidents",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "ProblemDefinitions",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    IncidentId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    Text = table.Column<string>(type: "TEXT", nullable: false),
                    ProposedBy = table.Column<Guid>(type: "TEXT", nullable: false),
                    ProposedOn = table.Column<int>(type: "INTEGER", nullable: false),
                    ProposedAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: false),
                    AgreedBy = table.Column<Guid>(type: "TEXT", nullable: true),
                    AgreedAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: true),
                    AgreedOnCallBy = table.Column<string>(type: "TEXT", maxLength: 256, nullable: true),
                    ContradictedAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: true),
                    Contradiction = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ProblemDefinitions", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ProblemDefinitions_Incidents_IncidentId",
                        column: x => x.IncidentId,
                        principalTable: "Incidents",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ResponseNotices",
                columns: table => new
                {
                    IncidentId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Kind = table.Column<int>(type: "INTEGER", nullable: false),
                    Due = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: false),
                    At = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ResponseNotices", x => new { x.IncidentId, x.Kind, x.Due });
                    table.ForeignKey(
                        name: "FK_ResponseNotices_Incidents_IncidentId",
                        column: x => x.IncidentId,
                        principalTable: "Incidents",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "SearchDocuments",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false),
                    IncidentId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Sequence = table.Column<int>(type: "INTEGER", nullable: false),
                    IsInternal = table.Column<bool>(type: "INTEGER", nullable: false),
                    Head = table.Column<string>(type: "TEXT", nullable: false),
                    Words = table.Column<string>(type: "TEXT", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SearchDocuments", x => x.Id);
                    table.ForeignKey(
                        name: "FK_SearchDocuments_Incidents_IncidentId",
                        column: x => x.IncidentId,
                        principalTable: "Incidents",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Solutions",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    IncidentId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Text = table.Column<string>(type: "TEXT", nullable: false),
                    SuggestedBy = table.Column<Guid>(type: "TEXT", nullable: false),
                    SuggestedAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: false),
                    AcceptedAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: true),
                    DidNotHelpAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: true),
                    WhyNot = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Solutions", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Solutions_Incidents_IncidentId",
                        column: x => x.IncidentId,
                        principalTable: "Incidents",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "SplitParts",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    IncidentId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    Title = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Description = table.Column<string>(type: "TEXT", nullable: false),
                    State = table.Column<int>(type: "INTEGER", nullable: false),
                    ProposedBy = table.Column<Guid>(type: "TEXT", nullable: false),
                    ProposedAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: false),
                    LapsesAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: true),
                    EndedAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: true),
                    Became = table.Column<long>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SplitParts", x => x.Id);
                    table.ForeignKey(
                        name: "FK_SplitParts_Incidents_IncidentId",
                        column: x => x.IncidentId,
                        principalTable: "Incidents",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "TimelineEntries",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    IncidentId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Sequence = table.Column<int>(type: "INTEGER", nullable: false),
                    Kind = table.Column<int>(type: "INTEGER", nullable: false),
                    Side = table.Column<int>(type: "INTEGER", nullable: false),
                    Stage = table.Column<int>(type: "INTEGER", nullable: false),
                    Author = table.Column<Guid>(type: "TEXT", nullable: false),
                    At = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: false),
                    Text = table.Column<string>(type: "TEXT", nullable: true),
                    TextRemovedAt = table.Column<DateTime>(type: "TEXT", precision: 6, nullable: true),
                    IsInternal = table.Column<bool>(type: "INTEGER", nullable: false),
                    Details = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_TimelineEntries", x => x.Id);
                    table.ForeignKey(
                        name: "FK_TimelineEntries_Incidents_IncidentId",
                        column: x => x.IncidentId,
                        principalTable: "Incidents",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.InsertData(
                table: "IncidentCounters",
                columns: new[] { "Id", "Value" },
                values: new object[] { 1, 20000L });

            migrationBuilder.InsertData(
                table: "WaitingLines",
                columns: new[] { "Name", "Turn" },
                values: new object[] { "order-imports", 0L });

            migrationBuilder.CreateIndex(
                name: "EmailIndex",
                table: "Accounts",
                column: "NormalizedEmail",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Accounts_Roles",
                table: "Accounts",
                column: "Roles");

            migrationBuilder.CreateIndex(
                name: "UserNameIndex",
                table: "Accounts",
                column: "NormalizedUserName",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_AnswerFeedback_AnswerId_Browser",
                table: "AnswerFeedback",
                columns: new[] { "AnswerId", "Browser" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_AnswerFeedback_AnswerId_ExplainedAt_Id",
                table: "AnswerFeedback",
                columns: new[] { "AnswerId", "ExplainedAt", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_AnswerFeedback_AnswerId_IsHelpful",
                table: "AnswerFeedback",
                columns: new[] { "AnswerId", "IsHelpful" });

            migrationBuilder.CreateIndex(
                name: "IX_AspNetUserClaims_UserId",
                table: "AspNetUserClaims",
                column: "UserId");

            migrationBuilder.CreateIndex(
                name: "IX_AspNetUserLogins_UserId",
                table: "AspNetUserLogins",
                column: "UserId");

            migrationBuilder.CreateIndex(
                name: "IX_Attachments_EntryId",
                table: "Attachments",
                column: "EntryId");

            migrationBuilder.CreateIndex(
                name: "IX_Attachments_IncidentId",
                table: "Attachments",
                column: "IncidentId");

            migrationBuilder.CreateIndex(
                name: "IX_AuditEntries_At_Id",
                table: "AuditEntries",
                columns: new[] { "At", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_AuditEntries_By_At",
                table: "AuditEntries",
                columns: new[] { "By", "At" });

            migrationBuilder.CreateIndex(
                name: "IX_AuditEntries_Subject_At",
                table: "AuditEntries",
                columns: new[] { "Subject", "At" });

            migrationBuilder.CreateIndex(
                name: "IX_AuditEntries_What_At",
                table: "AuditEntries",
                columns: new[] { "What", "At" });

            migrationBuilder.CreateIndex(
                name: "IX_AuditMentions_EntryId",
                table: "AuditMentions",
                column: "EntryId");

            migrationBuilder.CreateIndex(
                name: "IX_AuditSeals_EntryId",
                table: "AuditSeals",
                column: "EntryId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_CalendarVersions_Country_Number",
                table: "CalendarVersions",
                columns: new[] { "Country", "Number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_CardPayments_AskedAt",
                table: "CardPayments",
                column: "AskedAt");

            migrationBuilder.CreateIndex(
                name: "IX_CardPayments_LookAt",
                table: "CardPayments",
                column: "LookAt");

            migrationBuilder.CreateIndex(
                name: "IX_CardPayments_OrderId_BegunAt",
                table: "CardPayments",
                columns: new[] { "OrderId", "BegunAt" });

            migrationBuilder.CreateIndex(
                name: "IX_CardPayments_PaidOrder",
                table: "CardPayments",
                column: "PaidOrder",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_CoOwners_PersonId",
                table: "CoOwners",
                column: "PersonId");

            migrationBuilder.CreateIndex(
                name: "IX_Drafts_CustomerId",
                table: "Drafts",
                column: "CustomerId");

            migrationBuilder.CreateIndex(
                name: "IX_Drafts_OwnerId_UpdatedAt",
                table: "Drafts",
                columns: new[] { "OwnerId", "UpdatedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_Exclusions_Code",
                table: "Exclusions",
                column: "Code",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_FaqAnswers_Slug",
                table: "FaqAnswers",
                column: "Slug",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Incidents_AssigneeId_AttentionAt_Number",
                table: "Incidents",
                columns: new[] { "AssigneeId", "AttentionAt", "Number" });

            migrationBuilder.CreateIndex(
                name: "IX_Incidents_AttentionAt_Number",
                table: "Incidents",
                columns: new[] { "AttentionAt", "Number" });

            migrationBuilder.CreateIndex(
                name: "IX_Incidents_BillingWaitsSince_Number",
                table: "Incidents",
                columns: new[] { "BillingWaitsSince", "Number" });

            migrationBuilder.CreateIndex(
                name: "IX_Incidents_CustomerId_Number",
                table: "Incidents",
                columns: new[] { "CustomerId", "Number" });

            migrationBuilder.CreateIndex(
                name: "IX_Incidents_HandedOverFrom",
                table: "Incidents",
                column: "HandedOverFrom");

            migrationBuilder.CreateIndex(
                name: "IX_Incidents_Number",
                table: "Incidents",
                column: "Number",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Incidents_PackId",
                table: "Incidents",
                column: "PackId");

            migrationBuilder.CreateIndex(
                name: "IX_Incidents_ProductId_AttentionAt_Number",
                table: "Incidents",
                columns: new[] { "ProductId", "AttentionAt", "Number" });

            migrationBuilder.CreateIndex(
                name: "IX_Incidents_RespondedAt_AttentionAt_Number",
                table: "Incidents",
                columns: new[] { "RespondedAt", "AttentionAt", "Number" });

            migrationBuilder.CreateIndex(
                name: "IX_Incidents_SilenceDueAt",
                table: "Incidents",
                column: "SilenceDueAt");

            migrationBuilder.CreateIndex(
                name: "IX_Incidents_SplitFrom_SplitFromPart",
                table: "Incidents",
                columns: new[] { "SplitFrom", "SplitFromPart" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Incidents_Stage_AttentionAt_Number",
                table: "Incidents",
                columns: new[] { "Stage", "AttentionAt", "Number" });

            migrationBuilder.CreateIndex(
                name: "IX_LedgerEntries_CauseId_Kind",
                table: "LedgerEntries",
                columns: new[] { "CauseId", "Kind" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_LedgerEntries_IncidentId",
                table: "LedgerEntries",
                column: "IncidentId");

            migrationBuilder.CreateIndex(
                name: "IX_LedgerEntries_Kind_On",
                table: "LedgerEntries",
                columns: new[] { "Kind", "On" });

            migrationBuilder.CreateIndex(
                name: "IX_LedgerEntries_PackId_PackSize_Previous_BalanceBefore",
                table: "LedgerEntries",
                columns: new[] { "PackId", "PackSize", "Previous", "BalanceBefore" });

            migrationBuilder.CreateIndex(
                name: "IX_Orders_BuyerId_PlacedWith",
                table: "Orders",
                columns: new[] { "BuyerId", "PlacedWith" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Orders_ExemptionId",
                table: "Orders",
                column: "ExemptionId");

            migrationBuilder.CreateIndex(
                name: "IX_Orders_NumberNormalized",
                table: "Orders",
                column: "NumberNormalized",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Orders_PurchaserEmailNormalized",
                table: "Orders",
                column: "PurchaserEmailNormalized");

            migrationBuilder.CreateIndex(
                name: "IX_Orders_RecordedAt_Id",
                table: "Orders",
                columns: new[] { "RecordedAt", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Orders_State_PayableUntil",
                table: "Orders",
                columns: new[] { "State", "PayableUntil" });

            migrationBuilder.CreateIndex(
                name: "IX_Orders_SubmissionDueAt",
                table: "Orders",
                column: "SubmissionDueAt");

            migrationBuilder.CreateIndex(
                name: "IX_Outbox_CreatedAt_Id",
                table: "Outbox",
                columns: new[] { "CreatedAt", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Outbox_NextAttemptAt_Id",
                table: "Outbox",
                columns: new[] { "NextAttemptAt", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Packs_LastDay_Id",
                table: "Packs",
                columns: new[] { "LastDay", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Packs_OrderId",
                table: "Packs",
                column: "OrderId");

            migrationBuilder.CreateIndex(
                name: "IX_Packs_OwnerId",
                table: "Packs",
                column: "OwnerId");

            migrationBuilder.CreateIndex(
                name: "IX_Packs_Recovery_ObjectedAt",
                table: "Packs",
                column: "Recovery_ObjectedAt");

            migrationBuilder.CreateIndex(
                name: "IX_Packs_WaitsFor",
                table: "Packs",
                column: "WaitsFor");

            migrationBuilder.CreateIndex(
                name: "IX_Participants_PersonId",
                table: "Participants",
                column: "PersonId");

            migrationBuilder.CreateIndex(
                name: "IX_Passkeys_Id",
                table: "Passkeys",
                column: "Id",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Passkeys_UserId",
                table: "Passkeys",
                column: "UserId");

            migrationBuilder.CreateIndex(
                name: "IX_Prices_Plan",
                table: "Prices",
                column: "Plan",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ProblemDefinitions_IncidentId_Number",
                table: "ProblemDefinitions",
                columns: new[] { "IncidentId", "Number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Products_Slug",
                table: "Products",
                column: "Slug",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ProductVersions_LineId",
                table: "ProductVersions",
                column: "LineId");

            migrationBuilder.CreateIndex(
                name: "IX_ProductVersions_ProductId_Slug",
                table: "ProductVersions",
                columns: new[] { "ProductId", "Slug" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ProposedQuestions_AnswerId",
                table: "ProposedQuestions",
                column: "AnswerId");

            migrationBuilder.CreateIndex(
                name: "IX_ProposedQuestions_State_ProposedAt_Id",
                table: "ProposedQuestions",
                columns: new[] { "State", "ProposedAt", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_RecoveryRequests_AskedBy_NumberNormalized",
                table: "RecoveryRequests",
                columns: new[] { "AskedBy", "NumberNormalized" },
                unique: true,
                filter: "\"State\" = 1");

            migrationBuilder.CreateIndex(
                name: "IX_RecoveryRequests_NumberNormalized",
                table: "RecoveryRequests",
                column: "NumberNormalized");

            migrationBuilder.CreateIndex(
                name: "IX_RecoveryRequests_PackId",
                table: "RecoveryRequests",
                column: "PackId");

            migrationBuilder.CreateIndex(
                name: "IX_RecoveryRequests_State_AskedAt",
                table: "RecoveryRequests",
                columns: new[] { "State", "AskedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_SavedViews_Person_NormalizedName",
                table: "SavedViews",
                columns: new[] { "Person", "NormalizedName" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_SearchDocuments_IncidentId_Sequence",
                table: "SearchDocuments",
                columns: new[] { "IncidentId", "Sequence" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ServiceNotices_ChangedAt_Id",
                table: "ServiceNotices",
                columns: new[] { "ChangedAt", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Sessions_AccountId",
                table: "Sessions",
                column: "AccountId");

            migrationBuilder.CreateIndex(
                name: "IX_Sessions_ExpiresAt",
                table: "Sessions",
                column: "ExpiresAt");

            migrationBuilder.CreateIndex(
                name: "IX_SignInTries_AccountId_At",
                table: "SignInTries",
                columns: new[] { "AccountId", "At" });

            migrationBuilder.CreateIndex(
                name: "IX_SignInTries_At",
                table: "SignInTries",
                column: "At");

            migrationBuilder.CreateIndex(
                name: "IX_Solutions_IncidentId",
                table: "Solutions",
                column: "IncidentId");

            migrationBuilder.CreateIndex(
                name: "IX_SplitParts_IncidentId_Number",
                table: "SplitParts",
                columns: new[] { "IncidentId", "Number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_SplitParts_State_LapsesAt",
                table: "SplitParts",
                columns: new[] { "State", "LapsesAt" });

            migrationBuilder.CreateIndex(
                name: "IX_TaxExemptions_CustomerId_Jurisdiction_CertificateNumber",
                table: "TaxExemptions",
                columns: new[] { "CustomerId", "Jurisdiction", "CertificateNumber" },
                unique: true,
                filter: "\"State\" = 1");

            migrationBuilder.CreateIndex(
                name: "IX_TaxExemptions_State_UploadedAt",
                table: "TaxExemptions",
                columns: new[] { "State", "UploadedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_TaxExemptions_UploadedAt_Id",
                table: "TaxExemptions",
                columns: new[] { "UploadedAt", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_TimelineEntries_At",
                table: "TimelineEntries",
                column: "At");

            migrationBuilder.CreateIndex(
                name: "IX_TimelineEntries_IncidentId_Sequence",
                table: "TimelineEntries",
                columns: new[] { "IncidentId", "Sequence" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_UnsealedAudit_At_EntryId",
                table: "UnsealedAudit",
                columns: new[] { "At", "EntryId" });

            migrationBuilder.CreateIndex(
                name: "IX_VersionLines_ProductId",
                table: "VersionLines",
                column: "ProductId");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "AnswerFeedback");

            migrationBuilder.DropTable(
                name: "AspNetUserClaims");

            migrationBuilder.DropTable(
                name: "AspNetUserLogins");

            migrationBuilder.DropTable(
                name: "AspNetUserTokens");

            migrationBuilder.DropTable(
                name: "Attachments");

            migrationBuilder.DropTable(
                name: "AuditMentions");

            migrationBuilder.DropTable(
                name: "AuditSeals");

            migrationBuilder.DropTable(
                name: "AuditWords");

            migrationBuilder.DropTable(
                name: "Authenticators");

            migrationBuilder.DropTable(
                name: "CalendarVersions");

            migrationBuilder.DropTable(
                name: "CannedReplies");

            migrationBuilder.DropTable(
                name: "CardPayments");

            migrationBuilder.DropTable(
                name: "CoOwners");

            migrationBuilder.DropTable(
                name: "DataProtectionKeys");

            migrationBuilder.DropTable(
                name: "Drafts");

            migrationBuilder.DropTable(
                name: "Exclusions");

            migrationBuilder.DropTable(
                name: "IncidentCounters");

            migrationBuilder.DropTable(
                name: "JobLeases");

            migrationBuilder.DropTable(
                name: "LedgerEntries");

            migrationBuilder.DropTable(
                name: "Looks");

            migrationBuilder.DropTable(
                name: "Outbox");

            migrationBuilder.DropTable(
                name: "Participants");

            migrationBuilder.DropTable(
                name: "Partners");

            migrationBuilder.DropTable(
                name: "Passkeys");

            migrationBuilder.DropTable(
                name: "Prices");

            migrationBuilder.DropTable(
                name: "ProblemDefinitions");

            migrationBuilder.DropTable(
                name: "ProductVersions");

            migrationBuilder.DropTable(
                name: "ProposedQuestions");

            migrationBuilder.DropTable(
                name: "RecoveryCodes");

            migrationBuilder.DropTable(
                name: "RecoveryRequests");

            migrationBuilder.DropTable(
                name: "ResponseNotices");

            migrationBuilder.DropTable(
                name: "SavedViews");

            migrationBuilder.DropTable(
                name: "SearchDocuments");

            migrationBuilder.DropTable(
                name: "ServiceNotices");

            migrationBuilder.DropTable(
                name: "Sessions");

            migrationBuilder.DropTable(
                name: "SetupLinks");

            migrationBuilder.DropTable(
                name: "SetupMarks");

            migrationBuilder.DropTable(
                name: "SignInTries");

            migrationBuilder.DropTable(
                name: "Solutions");

            migrationBuilder.DropTable(
                name: "SplitParts");

            migrationBuilder.DropTable(
                name: "TimelineEntries");

            migrationBuilder.DropTable(
                name: "UnsealedAudit");

            migrationBuilder.DropTable(
                name: "WaitingLines");

            migrationBuilder.DropTable(
                name: "VersionLines");

            migrationBuilder.DropTable(
                name: "FaqAnswers");

            migrationBuilder.DropTable(
                name: "Incidents");

            migrationBuilder.DropTable(
                name: "AuditEntries");

            migrationBuilder.DropTable(
                name: "Packs");

            migrationBuilder.DropTable(
                name: "Products");

            migrationBuilder.DropTable(
                name: "Orders");

            migrationBuilder.DropTable(
                name: "TaxExemptions");

            migrationBuilder.DropTable(
                name: "Accounts");
        }
    }
}
