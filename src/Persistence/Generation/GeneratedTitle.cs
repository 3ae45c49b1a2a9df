namespace OpenEmulationData.Persistence.Generation;

/// <summary>Which level of unit a title is given in.</summary>
internal enum GeneratedLevel
{
    Province,
    District,
    Commune,
}

/// <summary>A title that generated awards carry, how often, and to whom.</summary>
/// <param name="Code">Its code in the real catalogue.</param>
/// <param name="Weight">How many awards of 10,000 carry it.</param>
/// <param name="RecipientKind">Who receives it.</param>
/// <param name="Level">Where; a district's titles are given by the communes since districts ended.</param>
/// <param name="Authority">Who confers it, by the name of the unit.</param>
internal sealed record GeneratedTitle(string Code, int Weight, string RecipientKind, GeneratedLevel Level, string Authority)
{
    /// <summary>Advanced workers outnumber grassroots fighters six to one; the rest falls off as fast.</summary>
    public static IReadOnlyList<GeneratedTitle> All { get; } =
    [
        new("lao-dong-tien-tien", 5_580, "INDIVIDUAL", GeneratedLevel.District, "Chủ tịch UBND"),
        new("chien-si-thi-dua-co-so", 930, "INDIVIDUAL", GeneratedLevel.District, "Chủ tịch UBND"),
        new("giay-khen-cua-chu-tich-ubnd-xa", 900, "INDIVIDUAL", GeneratedLevel.Commune, "Chủ tịch UBND"),
        new("giay-khen-cua-chu-tich-ubnd-xa", 250, "HOUSEHOLD", GeneratedLevel.Commune, "Chủ tịch UBND"),
        new("gia-dinh-van-hoa", 500, "HOUSEHOLD", GeneratedLevel.Commune, "Chủ tịch UBND"),
        new("giay-khen-cua-chu-tich-ubnd-huyen", 450, "INDIVIDUAL", GeneratedLevel.District, "Chủ tịch UBND"),
        new("tap-the-lao-dong-tien-tien", 420, "COLLECTIVE", GeneratedLevel.District, "Chủ tịch UBND"),
        new("bang-khen-cua-bo-ban-nganh-tinh", 330, "INDIVIDUAL", GeneratedLevel.Province, "Chủ tịch UBND"),
        new("giay-khen-cua-thu-truong-don-vi", 200, "INDIVIDUAL", GeneratedLevel.District, "Thủ trưởng đơn vị"),
        new("tap-the-lao-dong-xuat-sac", 140, "COLLECTIVE", GeneratedLevel.District, "Chủ tịch UBND tỉnh"),
        new("bang-khen-cua-bo-ban-nganh-tinh", 110, "COLLECTIVE", GeneratedLevel.Province, "Chủ tịch UBND"),
        new("chien-si-thi-dua-bo-ban-nganh-tinh", 60, "INDIVIDUAL", GeneratedLevel.Province, "Chủ tịch UBND"),
        new("bang-khen-cua-thu-tuong-chinh-phu", 40, "INDIVIDUAL", GeneratedLevel.Province, "Thủ tướng Chính phủ"),
        new("co-thi-dua-cua-bo-ban-nganh-tinh", 30, "COLLECTIVE", GeneratedLevel.Province, "Chủ tịch UBND"),
        new("huan-chuong-lao-dong-hang-ba", 25, "INDIVIDUAL", GeneratedLevel.Province, "Chủ tịch nước"),
        new("huan-chuong-lao-dong-hang-nhi", 12, "INDIVIDUAL", GeneratedLevel.Province, "Chủ tịch nước"),
        new("co-thi-dua-cua-chinh-phu", 10, "UNIT", GeneratedLevel.Province, "Chính phủ"),
        new("huan-chuong-lao-dong-hang-nhat", 6, "INDIVIDUAL", GeneratedLevel.Province, "Chủ tịch nước"),
        new("nha-giao-uu-tu", 4, "INDIVIDUAL", GeneratedLevel.Province, "Chủ tịch nước"),
        new("chien-si-thi-dua-toan-quoc", 3, "INDIVIDUAL", GeneratedLevel.Province, "Thủ tướng Chính phủ"),
    ];
}
