using System.Linq.Expressions;
using System.Reflection;
using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using OpenEmulationData.Persistence.Text;

namespace OpenEmulationData.Persistence.Loading;

/// <summary>The columns of an entity as the model has them, and a compiled step that sets them. Made once for each type and model.</summary>
internal sealed class EntityColumns<T>
    where T : class
{
    private static readonly ConditionalWeakTable<IModel, EntityColumns<T>> Known = [];

    private static readonly ParameterExpression Entity = Expression.Parameter(typeof(T), "entity");

    private static readonly ParameterExpression Row = Expression.Parameter(typeof(IRowWriter), "row");

    private EntityColumns(IModel model)
    {
        IEntityType entity = model.FindEntityType(typeof(T)) ?? throw new ArgumentException($"{typeof(T).Name} is no entity.", nameof(model));
        Table = entity.GetTableName()!;
        StoreObjectIdentifier table = StoreObjectIdentifier.Table(Table, entity.GetSchema());
        IProperty[] properties = [.. entity.GetFlattenedProperties()];
        Names = [.. properties.Select(property => property.GetColumnName(table)!)];
        Set = Expression.Lambda<Action<T, IRowWriter>>(Expression.Block(properties.Select(Setter)), Entity, Row).Compile();
    }

    /// <summary>The columns in the model.</summary>
    public static EntityColumns<T> Of(IModel model) => Known.GetValue(model, static model => new EntityColumns<T>(model));

    public string Table { get; }

    public IReadOnlyList<string> Names { get; }

    /// <summary>Sets the columns of a row, in the order of <see cref="Names"/>.</summary>
    public Action<T, IRowWriter> Set { get; }

    private static Expression Setter(IProperty property, int column)
    {
        MemberExpression value = Access(property);
        Type type = Nullable.GetUnderlyingType(value.Type) ?? value.Type;
        Expression stored = Stored(type == value.Type ? value : Expression.Property(value, nameof(Nullable<int>.Value)), type);
        MethodInfo? set = typeof(IRowWriter).GetMethod(nameof(IRowWriter.Set), [typeof(int), stored.Type]);
        if (set is null)
        {
            throw new NotSupportedException($"{property.DeclaringType.Name}.{property.Name} is a {type.Name}, which no row writer takes.");
        }

        Expression call = Expression.Call(Row, set, Expression.Constant(column), stored);
        return value.Type.IsValueType && type == value.Type ? call : Expression.IfThenElse(
            Expression.Equal(value, Expression.Constant(null, value.Type)),
            Expression.Call(Row, nameof(IRowWriter.SetNull), typeArguments: null, Expression.Constant(column)),
            call);
    }

    private static Expression Stored(Expression value, Type type) =>
        type.IsEnum || type == typeof(int) ? Expression.Convert(value, typeof(long))
        : type == typeof(PartialDate) ? Expression.Property(value, nameof(PartialDate.Text))
        : value;

    /// <summary>Reads the property, through the complex property that holds it where there is one.</summary>
    private static MemberExpression Access(IReadOnlyPropertyBase property) => property.DeclaringType is IReadOnlyComplexType complex
        ? Expression.Property(Access(complex.ComplexProperty), property.PropertyInfo!)
        : Expression.Property(Entity, property.PropertyInfo!);
}
