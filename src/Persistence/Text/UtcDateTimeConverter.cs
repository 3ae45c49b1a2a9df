using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace OpenEmulationData.Persistence.Text;

/// <summary>Every time in the database is UTC and is read back as such.</summary>
internal sealed class UtcDateTimeConverter()
    : ValueConverter<DateTime, DateTime>(time => time, time => DateTime.SpecifyKind(time, DateTimeKind.Utc));
