namespace Microsoft.SqlServer.Server;

/// <summary>Reads and writes a user-defined type of SQL Server.</summary>
public interface IBinarySerialize
{
    void Read(BinaryReader r);

    void Write(BinaryWriter w);
}
