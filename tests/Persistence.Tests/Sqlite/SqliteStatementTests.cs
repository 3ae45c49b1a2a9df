using System.Data.Common;
using Microsoft.Data.Sqlite;
using OpenEmulationData.Persistence.Sqlite;

namespace OpenEmulationData.Persistence.Tests.Sqlite;

public sealed class SqliteStatementTests : IDisposable
{
    private readonly SqliteConnection _connection = new("Data Source=:memory:");

    public SqliteStatementTests() => _connection.Open();

    public void Dispose() => _connection.Dispose();

    [Theory]
    [InlineData(42)]
    [InlineData(long.MinValue)]
    [InlineData(0)]
    [InlineData(2.5)]
    [InlineData("Nguyễn Thị Minh Khai")]
    [InlineData("")]
    [InlineData("a\0b")]
    public void Value_Should_ComeBack_When_ItWasSet(object value)
    {
        Assert.Equal(value is int number ? (long)number : value, Ask("SELECT @value", value));
    }

    [Fact]
    public void Value_Should_ComeBack_When_ItIsLongerThanTheStack()
    {
        string text = string.Concat(Enumerable.Repeat("Đặng ", 10_000));

        Assert.Equal(text, Ask("SELECT @value", text));
    }

    [Fact]
    public void Value_Should_BeComparedAsTheProviderWritesIt()
    {
        object[] values = [true, new DateOnly(2024, 3, 14), new DateTime(2024, 3, 14, 15, 9, 26, DateTimeKind.Utc), new DateTime(2024, 3, 14, 15, 9, 26, 535), DateTime.MaxValue];

        Assert.All(values, value => Assert.Equal(AskProvider(value), Ask("SELECT @value", value)));
    }

    [Fact]
    public void Values_Should_StayAndChange_When_TheStatementRunsAgain()
    {
        using SqliteStatement statement = new(_connection, "SELECT @a || '-' || COALESCE(@b, 'nothing')", []);

        Assert.Equal("1-x", Run(statement, ("@a", 1), ("@b", "x")));
        Assert.Equal("1-y", Run(statement, ("@a", 1), ("@b", "y")));
        Assert.Equal("2-nothing", Run(statement, ("@a", 2), ("@b", null)));
        Assert.Equal("2-y", Run(statement, ("@b", "y"), ("@unknown", 7)));
    }

    [Fact]
    public void Statement_Should_BeRefused_When_AValueCannotBeStored()
    {
        using SqliteStatement statement = new(_connection, "SELECT @value", []);

        Assert.Throws<NotSupportedException>(() => statement.Set("@value", TimeSpan.Zero));
    }

    [Theory]
    [InlineData("SELECT NULL")]
    [InlineData("SELECT x'00ff' WHERE 0 UNION ALL SELECT NULL")]
    public void Reader_Should_SayThatThereIsNothing_When_AValueIsNull(string sql)
    {
        using SqliteStatement statement = new(_connection, sql, []);
        using DbDataReader rows = statement.Run();

        Assert.True(rows.Read());
        Assert.True(rows.IsDBNull(0));
        Assert.Equal(DBNull.Value, rows.GetValue(0));
        Assert.Throws<InvalidOperationException>(() => rows.GetInt32(0));
        Assert.Throws<InvalidOperationException>(() => rows.GetDouble(0));
        Assert.Throws<InvalidOperationException>(() => rows.GetString(0));
    }

    [Fact]
    public void Statement_Should_StartAnew_When_ItsRowsWereNotReadToTheEnd()
    {
        using SqliteStatement statement = new(_connection, "SELECT value FROM json_each('[1, 2, 3]') WHERE value > @least", []);

        Assert.Equal(1L, Run(statement, ("@least", 0)));
        Assert.Equal(3L, Run(statement, ("@least", 2)));
    }

    [Fact]
    public void Statement_Should_Throw_And_WorkAgain_When_ARunFails()
    {
        using SqliteStatement statement = new(_connection, "SELECT json(@text)", []);

        Assert.Throws<SqliteException>(() => Run(statement, ("@text", "{")));
        Assert.Equal("{}", Run(statement, ("@text", "{}")));
        Assert.Throws<SqliteException>(() => new SqliteStatement(_connection, "SELECT FROM", []));
    }

    private static object Run(SqliteStatement statement, params (string Name, object? Value)[] values)
    {
        foreach ((string name, object? value) in values)
        {
            statement.Set(name, value);
        }

        using DbDataReader rows = statement.Run();
        Assert.True(rows.Read());
        return rows.GetValue(0);
    }

    private object Ask(string sql, object value)
    {
        using SqliteStatement statement = new(_connection, sql, []);
        return Run(statement, ("@value", value));
    }

    private object AskProvider(object value)
    {
        using SqliteCommand command = _connection.CreateCommand();
        command.CommandText = "SELECT @value";
        command.Parameters.AddWithValue("@value", value);
        return command.ExecuteScalar()!;
    }
}
