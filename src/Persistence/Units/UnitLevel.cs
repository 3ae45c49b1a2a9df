namespace OpenEmulationData.Persistence.Units;

/// <summary>The level of an administrative unit.</summary>
public enum UnitLevel
{
    /// <summary>Viet Nam.</summary>
    Country = 0,

    /// <summary>A province (tỉnh).</summary>
    Province = 1,

    /// <summary>A centrally-run city (thành phố trực thuộc Trung ương).</summary>
    Municipality = 2,

    /// <summary>A district or the like (huyện), until 2025-06-30.</summary>
    District = 3,

    /// <summary>A commune, ward, township or special zone (xã, phường, thị trấn, đặc khu).</summary>
    Commune = 4,
}
