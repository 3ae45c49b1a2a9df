namespace OpenEmulationData.Persistence.Generation;

/// <summary>Names of districts and communes: two syllables as they occur in real ones.</summary>
internal static class PlaceNames
{
    private static readonly string[] First =
    [
        "An", "Bình", "Cẩm", "Châu", "Diễn", "Đại", "Đông", "Đức", "Gia", "Hải", "Hòa", "Hoằng", "Hồng", "Hưng", "Kim", "Kỳ", "Lạc", "Long",
        "Mỹ", "Nam", "Nghi", "Ngọc", "Nga", "Phong", "Phú", "Phước", "Quảng", "Quỳnh", "Sơn", "Tam", "Tân", "Tây", "Thạch", "Thanh", "Thiệu",
        "Thọ", "Tiên", "Triệu", "Trung", "Vĩnh", "Xuân", "Yên", "Bắc", "Hương", "Lộc", "Mường", "Nà", "Pha", "Thượng", "Văn",
    ];

    private static readonly string[] Second =
    [
        "An", "Bình", "Cát", "Châu", "Dương", "Đô", "Đồng", "Giang", "Hà", "Hải", "Hòa", "Hội", "Hưng", "Khê", "Lâm", "Lập", "Lộc", "Long", "Lương",
        "Minh", "Mỹ", "Nghĩa", "Ngọc", "Ninh", "Phong", "Phú", "Phúc", "Phước", "Quang", "Quý", "Sơn", "Tân", "Tâm", "Thạch", "Thành", "Thắng",
        "Thịnh", "Thọ", "Thủy", "Tiến", "Trạch", "Trung", "Trường", "Văn", "Viên", "Vinh", "Xá", "Xuân", "Yên", "Thất",
    ];

    /// <summary>A name that is not taken yet, and is now.</summary>
    public static string Next(SeededRandom random, HashSet<string> taken)
    {
        while (true)
        {
            string first = random.Pick<string>(First);
            string second = random.Pick<string>(Second);
            string name = $"{first} {second}";
            if (first != second && taken.Add(name))
            {
                return name;
            }
        }
    }
}
