using OpenEmulationData.GraphQL.Data;
using OpenEmulationData.Persistence.Text;

namespace OpenEmulationData.Schema.Text;

/// <summary>Folds what is given to <c>matches</c> as the import folded the names.</summary>
internal sealed class VietnameseFolding : ITextFolding
{
    public string Fold(string text) => VietnameseText.Fold(text);
}
