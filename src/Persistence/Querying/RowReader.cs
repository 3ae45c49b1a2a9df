using System.Data.Common;
using System.Linq.Expressions;
using System.Reflection;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage;

namespace OpenEmulationData.Persistence.Querying;

/// <summary>Takes a projection apart into flat columns, and makes what builds the entities of a row of these columns, without boxing.</summary>
internal sealed class RowReader
{
    private static readonly MethodInfo IsDBNull = typeof(DbDataReader).GetMethod(nameof(DbDataReader.IsDBNull))!;

    private static readonly MethodInfo FindRow = typeof(RowReader).GetMethod(nameof(Find), BindingFlags.NonPublic | BindingFlags.Static)!;

    private readonly ParameterExpression _row;
    private readonly DbContext _context;
    private readonly List<ReferenceTable> _references = [];
    private readonly ParameterExpression _reader = Expression.Parameter(typeof(DbDataReader), "reader");
    private readonly ParameterExpression _rows = Expression.Parameter(typeof(Dictionary<int, object>[]), "rows");
    private readonly List<Expression> _columns = [];
    private readonly Dictionary<string, int> _ordinals = new(StringComparer.Ordinal);

    public RowReader(LambdaExpression projection, DbContext context)
    {
        _row = projection.Parameters[0];
        _context = context;
        var body = Expression.Convert(ReadEntity((MemberInitExpression)projection.Body, optional: false), typeof(object));
        Read = Expression.Lambda<Func<DbDataReader, Dictionary<int, object>[], object>>(body, _reader, _rows).Compile();
    }

    /// <summary>Builds the entities of the current row, with the rows of <see cref="References"/>.</summary>
    public Func<DbDataReader, Dictionary<int, object>[], object> Read { get; }

    /// <summary>What is found in memory instead of being joined.</summary>
    public IReadOnlyList<ReferenceTable> References => _references;

    /// <summary>How many columns there are.</summary>
    public int ColumnCount => _columns.Count;

    /// <summary>One column of each entity that is read through a navigation.</summary>
    public IEnumerable<MemberExpression> NavigatedColumns => _columns.OfType<MemberExpression>()
        .Where(static c => c.Expression is MemberExpression)
        .DistinctBy(static c => c.Expression!.ToString());

    /// <summary>From an entity to its columns, in order.</summary>
    public LambdaExpression Columns => Expression.Lambda(
        Expression.NewArrayInit(typeof(object), _columns.Select(static c => Expression.Convert(c, typeof(object)))), _row);

    private MemberInitExpression ReadEntity(MemberInitExpression entity, bool optional) => Expression.MemberInit(
        entity.NewExpression,
        entity.Bindings.Cast<MemberAssignment>().Select(b => Expression.Bind(b.Member, ReadMember(b.Expression, optional))));

    private Expression ReadMember(Expression value, bool optional) => value switch
    {
        MemberInitExpression { Bindings: [MemberAssignment { Expression: MemberExpression { Expression: MemberExpression navigation } }, ..] } entity
            when FindReference(navigation, entity, optional) is { } found => found,
        ConditionalExpression { Test: BinaryExpression { Left: MemberExpression navigation }, IfFalse: MemberInitExpression entity }
            when FindReference(navigation, entity, optional) is { } found => found,
        MemberInitExpression entity => ReadEntity(entity, optional),
        ConditionalExpression { Test: BinaryExpression { Left: var navigation }, IfFalse: MemberInitExpression entity } => Expression.Condition(
            Expression.Call(_reader, IsDBNull, Expression.Constant(FindKeyOrdinal(navigation, entity))),
            Expression.Constant(null, entity.Type),
            ReadEntity(entity, optional: true)),
        MemberExpression column => ReadColumn(column, optional),
        _ => throw new InvalidOperationException($"'{value}' is no part of a projection."),
    };

    /// <summary>Finds the row that a navigation leads to by the foreign key, where nothing but columns of reference data is read.</summary>
    private MethodCallExpression? FindReference(MemberExpression navigation, MemberInitExpression entity, bool optional)
    {
        if (!ReferenceTable.HasOnlyColumns(entity, navigation)
            || FindEntityType(navigation.Expression!.Type).FindNavigation(navigation.Member.Name) is not
            { IsOnDependent: true, ForeignKey: { Properties: [{ PropertyInfo: { } foreignKey }], PrincipalKey: var key } }
            || !key.IsPrimaryKey()
            || ReferenceTable.Find(_context, entity.Type) is not { } table)
        {
            return null;
        }

        var index = _references.IndexOf(table);
        if (index < 0)
        {
            index = _references.Count;
            _references.Add(table);
        }

        var value = ReadColumn(Expression.Property(navigation.Expression, foreignKey), optional);
        return Expression.Call(
            FindRow.MakeGenericMethod(entity.Type), Expression.ArrayIndex(_rows, Expression.Constant(index)), Expression.Convert(value, typeof(int?)));
    }

    private static T? Find<T>(Dictionary<int, object> rows, int? key)
        where T : class => key is { } found && rows.TryGetValue(found, out var row) ? (T)row : null;

    private int FindKeyOrdinal(Expression navigation, MemberInitExpression entity)
    {
        var key = FindEntityType(entity.Type).FindPrimaryKey()!.Properties[0].PropertyInfo!;
        return GetOrdinal(Expression.Property(navigation, key));
    }

    private Expression ReadColumn(MemberExpression column, bool optional)
    {
        var property = FindProperty(column);
        var ordinal = Expression.Constant(GetOrdinal(column));
        var mapping = property.GetRelationalTypeMapping();
        var value = mapping.CustomizeDataReaderExpression(Expression.Call(_reader, mapping.GetDataReaderMethod(), ordinal));
        if (mapping.Converter is { } converter)
        {
            var convert = converter.ConvertFromProviderExpression;
            var provider = convert.Parameters[0];
            value = new Replacer(provider, value.Type == provider.Type ? value : Expression.Convert(value, provider.Type)).Visit(convert.Body);
        }

        value = value.Type == column.Type ? value : Expression.Convert(value, column.Type);
        return property.IsNullable && !(optional && property.IsPrimaryKey())
            ? Expression.Condition(Expression.Call(_reader, IsDBNull, ordinal), Expression.Default(column.Type), value)
            : value;
    }

    /// <summary>The ordinal of a column. The key of what a navigation leads to is read from the foreign key, as EF Core does it.</summary>
    private int GetOrdinal(MemberExpression column)
    {
        if (column.Expression is MemberExpression navigation
            && FindEntityType(navigation.Expression!.Type).FindNavigation(navigation.Member.Name) is { IsOnDependent: true } found
            && found.ForeignKey is { Properties: [{ PropertyInfo: { } foreignKey }], PrincipalKey.Properties: [var principal] }
            && principal.Name == column.Member.Name)
        {
            return GetOrdinal(Expression.Property(navigation.Expression, foreignKey));
        }

        var path = column.ToString();
        if (!_ordinals.TryGetValue(path, out var ordinal))
        {
            ordinal = _columns.Count;
            _ordinals.Add(path, ordinal);
            _columns.Add(column);
        }

        return ordinal;
    }

    private IProperty FindProperty(MemberExpression column) => FindEntityType(column.Expression!.Type).FindProperty(column.Member.Name)
        ?? throw new InvalidOperationException($"{column.Expression.Type.Name}.{column.Member.Name} is no column.");

    private IEntityType FindEntityType(Type type) => _context.Model.FindEntityType(type)
        ?? throw new InvalidOperationException($"{type} is no entity.");

    private sealed class Replacer(ParameterExpression parameter, Expression value) : ExpressionVisitor
    {
        protected override Expression VisitParameter(ParameterExpression node) => node == parameter ? value : node;
    }
}
