namespace SupportPortal.Domain.Packs;

/// <summary>Why a draft could not be submitted when its order was paid (R27). The numbers are stored and never change.</summary>
public enum SubmissionObstacle
{
    /// <summary>Something is missing in it, such as a contact around the clock for severity A.</summary>
    Incomplete = 1,

    /// <summary>Its version is not served any more (R30).</summary>
    NotServed = 2,

    /// <summary>The kind of help is not part of support (R31).</summary>
    Excluded = 3,

    /// <summary>The pack that it is to be paid with cannot pay.</summary>
    CannotPay = 4,

    /// <summary>It is not there any more.</summary>
    Gone = 5,
}
