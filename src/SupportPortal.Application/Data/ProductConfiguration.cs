#pragma warning disable MA0048 // A product and what belongs to it.
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SupportPortal.Domain.Plans;
using SupportPortal.Domain.Products;

namespace SupportPortal.Application.Data;

internal sealed class ProductConfiguration : IEntityTypeConfiguration<Product>
{
    public void Configure(EntityTypeBuilder<Product> builder)
    {
        builder.Property(product => product.Slug).HasMaxLength(100);
        builder.Property(product => product.Name).HasMaxLength(200);
        builder.Property(product => product.Vendor).HasMaxLength(200);
        builder.Property(product => product.Family).HasMaxLength(200);
        builder.Property<List<string>>("_aliases").HasColumnName("Aliases").HasJson();
        builder.HasIndex(product => product.Slug).IsUnique();
        // Required, so that a line that an import takes out is deleted instead of left behind without a product.
        builder.HasMany(product => product.Lines).WithOne().HasForeignKey("ProductId").IsRequired().OnDelete(DeleteBehavior.Cascade);
        builder.HasMany(product => product.Versions).WithOne().HasForeignKey("ProductId").IsRequired().OnDelete(DeleteBehavior.Cascade);
        builder.Ignore(product => product.Aliases);
        builder.Ignore(product => product.LinesNewestFirst).Ignore(product => product.VersionsNewestFirst);
    }
}

internal sealed class VersionLineConfiguration : IEntityTypeConfiguration<VersionLine>
{
    public void Configure(EntityTypeBuilder<VersionLine> builder)
    {
        builder.ToTable("VersionLines");
        builder.Property(line => line.Id).ValueGeneratedNever();
        builder.Property(line => line.Name).HasMaxLength(200);
    }
}

internal sealed class ProductVersionConfiguration : IEntityTypeConfiguration<ProductVersion>
{
    public void Configure(EntityTypeBuilder<ProductVersion> builder)
    {
        builder.ToTable("ProductVersions");
        builder.Property(version => version.Id).ValueGeneratedNever();
        builder.Property(version => version.Slug).HasMaxLength(100);
        builder.Property(version => version.Name).HasMaxLength(200);
        builder.HasOne<VersionLine>().WithMany().HasForeignKey(version => version.LineId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex("ProductId", nameof(ProductVersion.Slug)).IsUnique();
        builder.Ignore(version => version.ReleasedOn).Ignore(version => version.MainstreamEnd);
        builder.Ignore(version => version.SupportEnd).Ignore(version => version.SecurityUpdatesEnd);
        builder.ComplexProperty(version => version.Dates, dates =>
        {
            dates.Ignore(one => one.Mainstream);
            dates.Ignore(one => one.Support);
            dates.Ignore(one => one.SecurityUpdates);
        });
    }
}

internal sealed class ExclusionConfiguration : IEntityTypeConfiguration<Exclusion>
{
    public void Configure(EntityTypeBuilder<Exclusion> builder)
    {
        builder.Property(exclusion => exclusion.Code).HasMaxLength(100);
        builder.Property(exclusion => exclusion.PointerAddress).HasMaxLength(500);
        builder.Property<List<ExclusionText>>("_texts").HasColumnName("Texts").HasJson();
        builder.HasIndex(exclusion => exclusion.Code).IsUnique();
        builder.Ignore(exclusion => exclusion.Texts);
    }
}
