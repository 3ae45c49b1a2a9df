namespace OpenEmulationData.Persistence.Generation;

/// <summary>Names as people in Viet Nam bear them: family names by how common they are, one or two middle names, a given name.</summary>
internal static class PersonNames
{
    private static readonly (string Name, int Weight)[] Families =
    [
        ("Nguyễn", 384), ("Trần", 121), ("Lê", 95), ("Phạm", 70), ("Hoàng", 36), ("Huỳnh", 25), ("Phan", 45), ("Vũ", 24), ("Võ", 20),
        ("Đặng", 21), ("Bùi", 20), ("Đỗ", 14), ("Hồ", 13), ("Ngô", 13), ("Dương", 10), ("Lý", 5), ("Đinh", 9), ("Trịnh", 8), ("Đoàn", 8),
        ("Mai", 7), ("Trương", 9), ("Lâm", 6), ("Phùng", 5), ("Hà", 6), ("Cao", 5), ("Tạ", 4), ("Thái", 3), ("Lương", 5), ("Quách", 2),
        ("Lò", 4), ("Giàng", 3), ("Sùng", 2), ("Vàng", 3), ("Nông", 3), ("Triệu", 3), ("Bàn", 2), ("Chu", 3), ("Tô", 3), ("Kiều", 2),
        ("Y", 1), ("Siu", 1), ("Rơ", 1), ("Thạch", 2), ("Sơn", 1), ("Đàm", 2), ("Ninh", 1), ("Mạc", 1), ("Khổng", 1), ("Nghiêm", 1),
    ];

    private static readonly WeightedChoice Family = new(Families.Select(family => family.Weight));

    private static readonly string[] MenMiddle =
    [
        "Văn", "Văn", "Văn", "Hữu", "Đức", "Minh", "Quang", "Công", "Xuân", "Ngọc", "Đình", "Mạnh", "Quốc", "Thanh", "Trọng", "Bá", "Tiến",
        "Anh", "Hoàng", "Duy", "Thành", "Việt", "Khắc", "Chí", "Gia", "Nhật", "Hải", "Thế", "Tuấn", "Trung",
    ];

    private static readonly string[] WomenMiddle =
    [
        "Thị", "Thị", "Thị", "Thị", "Ngọc", "Thu", "Thanh", "Kim", "Minh", "Bích", "Hồng", "Phương", "Mỹ", "Thùy", "Hoài", "Diệu", "Quỳnh",
        "Khánh", "Lan", "Bảo", "Như", "Cẩm", "Tuyết", "Mai", "Ánh",
    ];

    private static readonly string[] MenGiven =
    [
        "Hùng", "Dũng", "Cường", "Tuấn", "Minh", "Hải", "Sơn", "Thắng", "Nam", "Long", "Hoàng", "Đức", "Bình", "Trung", "Kiên", "Quân", "Tùng",
        "Hiếu", "Phong", "Thành", "Việt", "Hưng", "Khánh", "Lâm", "Quang", "Tâm", "Thái", "Toàn", "Vinh", "Chiến", "Đạt", "Huy", "Khoa", "Lộc",
        "Mạnh", "Nghĩa", "Phúc", "Quý", "Sáng", "Tài", "Thịnh", "Trí", "Tú", "Vượng", "An", "Bảo", "Công", "Duy", "Hậu", "Hòa", "Hoạt", "Luân",
        "Nhân", "Phương", "Quyết", "Thiện", "Thuận", "Tiến", "Trường", "Văn",
    ];

    private static readonly string[] WomenGiven =
    [
        "Hoa", "Lan", "Hương", "Hà", "Thủy", "Nga", "Hạnh", "Linh", "Trang", "Mai", "Phương", "Thảo", "Yến", "Hằng", "Hiền", "Loan", "Dung",
        "Nhung", "Thu", "Oanh", "Hồng", "Huệ", "Liên", "Ngân", "Ngọc", "Quỳnh", "Tuyết", "Vân", "Xuân", "Anh", "Bích", "Chi", "Cúc", "Diễm",
        "Giang", "Hậu", "Hòa", "Kiều", "Lệ", "Ly", "Mỹ", "My", "Nguyệt", "Nhàn", "Như", "Phượng", "Quyên", "Sen", "Tâm", "Thanh", "Thoa", "Thúy",
        "Thư", "Trâm", "Trinh", "Tú", "Uyên", "Vy", "Ái", "Đào",
    ];

    private static readonly WeightedChoice MenGivenRank = WeightedChoice.Zipf(MenGiven.Length);
    private static readonly WeightedChoice WomenGivenRank = WeightedChoice.Zipf(WomenGiven.Length);

    public static string Next(SeededRandom random)
    {
        bool woman = random.PerMille(520);
        string family = Families[Family.Pick(random)].Name;
        string middle = random.Pick<string>(woman ? WomenMiddle : MenMiddle);
        string given = woman ? WomenGiven[WomenGivenRank.Pick(random)] : MenGiven[MenGivenRank.Pick(random)];
        if (!random.PerMille(350))
        {
            return $"{family} {middle} {given}";
        }

        string second = random.Pick<string>(woman ? WomenGiven : MenGiven);
        return second == given ? $"{family} {middle} {given}" : $"{family} {middle} {second} {given}";
    }
}
