using System.Linq.Expressions;
using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using OpenEmulationData.Persistence.Text;

namespace OpenEmulationData.Persistence.Loading;

/// <summary>The columns of an entity as the model has them, each with a compiled step that sets it. Made once for each type and model.</summary>
internal sealed class EntityColumns<T>
    where T : class
{
    private static readonly ConditionalWeakTable<IModel, EntityColumns<T>> Known = [];

    private static readonly ParameterExpression Entity = Expression.Parameter(typeof(T), "entity");

    private EntityColumns(IModel model)
    {
        IEntityType entity = model.FindEntityType(typeof(T)) ?? throw new ArgumentException($"{typeof(T).Name} is no entity.", nameof(model));
        Table = entity.GetTableName()!;
        StoreObjectIdentifier table = StoreObjectIdentifier.Table(Table, entity.GetSchema());
        IProperty[] properties = [.. entity.GetFlattenedProperties()];
        Names = [.. properties.Select(property => property.GetColumnName(table)!)];
        Setters = [.. properties.Select(Setter)];
    }

    /// <summary>The columns in the model.</summary>
    public static EntityColumns<T> Of(IModel model) => Known.GetValue(model, static model => new EntityColumns<T>(model));

    public string Table { get; }

    public IReadOnlyList<string> Names { get; }

    /// <summary>Sets the columns of a row, in the order of <see cref="Names"/>.</summary>
    public Action<T, IRowWriter>[] Setters { get; }

    private static Action<T, IRowWriter> Setter(IProperty property, int column)
    {
        Expression value = Access(property);
        Type type = Nullable.GetUnderlyingType(value.Type) ?? value.Type;
        if (type.IsEnum || type == typeof(int))
        {
            Func<T, long?> get = Compile<long?>(type.IsEnum ? Expression.Convert(value, value.Type == type ? typeof(int) : typeof(int?)) : value);
            return (entity, row) => Set(row, column, get(entity));
        }

        if (type == typeof(string))
        {
            Func<T, string?> get = Compile<string?>(value);
            return (entity, row) => Set(row, column, get(entity));
        }

        if (type == typeof(PartialDate))
        {
            Func<T, PartialDate?> get = Compile<PartialDate?>(value);
            return (entity, row) => Set(row, column, get(entity)?.Text);
        }

        return OtherSetter(property, value, type, column);
    }

    private static Action<T, IRowWriter> OtherSetter(IProperty property, Expression value, Type type, int column)
    {
        if (type == typeof(bool))
        {
            Func<T, bool> get = Compile<bool>(value);
            return (entity, row) => row.Set(column, get(entity));
        }

        if (type == typeof(DateOnly))
        {
            Func<T, DateOnly?> get = Compile<DateOnly?>(value);
            return (entity, row) =>
            {
                if (get(entity) is { } day)
                {
                    row.Set(column, day);
                    return;
                }

                row.SetNull(column);
            };
        }

        if (type == typeof(DateTime))
        {
            Func<T, DateTime?> get = Compile<DateTime?>(value);
            return (entity, row) =>
            {
                if (get(entity) is { } time)
                {
                    row.Set(column, time);
                    return;
                }

                row.SetNull(column);
            };
        }

        if (type == typeof(byte[]))
        {
            Func<T, byte[]> get = Compile<byte[]>(value);
            return (entity, row) => row.Set(column, get(entity));
        }

        throw new NotSupportedException($"{property.DeclaringType.Name}.{property.Name} is a {type.Name}, which no row writer takes.");
    }

    /// <summary>Reads the property, through the complex property that holds it where there is one.</summary>
    private static MemberExpression Access(IReadOnlyPropertyBase property) => property.DeclaringType is IReadOnlyComplexType complex
        ? Expression.Property(Access(complex.ComplexProperty), property.PropertyInfo!)
        : Expression.Property(Entity, property.PropertyInfo!);

    private static Func<T, TValue> Compile<TValue>(Expression value) =>
        Expression.Lambda<Func<T, TValue>>(value.Type == typeof(TValue) ? value : Expression.Convert(value, typeof(TValue)), Entity).Compile();

    private static void Set(IRowWriter row, int column, long? value)
    {
        if (value is { } number)
        {
            row.Set(column, number);
        }
        else
        {
            row.SetNull(column);
        }
    }

    private static void Set(IRowWriter row, int column, string? value)
    {
        if (value is null)
        {
            row.SetNull(column);
        }
        else
        {
            row.Set(column, value);
        }
    }
}
