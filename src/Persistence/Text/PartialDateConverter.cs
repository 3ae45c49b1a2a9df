using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace OpenEmulationData.Persistence.Text;

/// <summary>Stores a <see cref="PartialDate"/> as its text.</summary>
internal sealed class PartialDateConverter() : ValueConverter<PartialDate, string>(date => date.Text, text => PartialDate.Parse(text));
