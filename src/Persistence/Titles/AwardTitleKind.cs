namespace OpenEmulationData.Persistence.Titles;

/// <summary>The kinds of title and form of commendation.</summary>
public enum AwardTitleKind
{
    /// <summary>Danh hiệu thi đua.</summary>
    EmulationTitle = 0,

    /// <summary>Huân chương.</summary>
    Order = 1,

    /// <summary>Huy chương.</summary>
    Medal = 2,

    /// <summary>Danh hiệu vinh dự Nhà nước.</summary>
    StateHonoraryTitle = 3,

    /// <summary>Giải thưởng.</summary>
    Prize = 4,

    /// <summary>Kỷ niệm chương.</summary>
    CommemorativeMedal = 5,

    /// <summary>Bằng khen.</summary>
    CertificateOfMerit = 6,

    /// <summary>Giấy khen.</summary>
    CertificateOfCommendation = 7,

    /// <summary>A title of one territory only.</summary>
    LocalTitle = 8,
}
