using Microsoft.EntityFrameworkCore;

namespace OpenEmulationData.Persistence.Stewardship;

/// <summary>Keeps requests for correction.</summary>
public static class CorrectionRequests
{
    /// <summary>How often another one that comes in at the same moment may take the number.</summary>
    private const int Attempts = 5;

    /// <summary>Adds a request under the next number.</summary>
    public static async Task AddCorrectionAsync(this PortalDbContext database, CorrectionRequest request, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(database);
        ArgumentNullException.ThrowIfNull(request);
        for (int attempt = 1; ; attempt++)
        {
            request.Id = (await database.CorrectionRequests.MaxAsync(r => (int?)r.Id, cancellationToken) ?? 0) + 1;
            database.CorrectionRequests.Add(request);
            try
            {
                await database.SaveChangesAsync(cancellationToken);
                return;
            }
            catch (DbUpdateException) when (attempt < Attempts)
            {
                database.ChangeTracker.Clear();
            }
        }
    }
}
