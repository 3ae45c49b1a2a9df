namespace OpenEmulationData.Persistence.Import;

/// <summary>Numbers that only rise, each as its distance from the one before, seven bits a byte: there are millions.</summary>
internal sealed class RisingNumbers
{
    private const int BytesOfNumber = 5;
    private const int MoreBit = 0x80;

    private byte[] _bytes = [];
    private int _used;
    private int _last = -1;

    /// <summary>How many there are.</summary>
    public int Count { get; private set; }

    /// <summary>Adds a number, unless it is the last one already.</summary>
    public void Add(int number)
    {
        if (number == _last)
        {
            return;
        }

        if (_used + BytesOfNumber > _bytes.Length)
        {
            Array.Resize(ref _bytes, Math.Max(16, _bytes.Length + (_bytes.Length / 2)));
        }

        uint distance = (uint)(number - _last);
        for (; distance >= MoreBit; distance >>= 7)
        {
            _bytes[_used++] = (byte)(distance | MoreBit);
        }

        _bytes[_used++] = (byte)distance;
        _last = number;
        Count++;
    }

    /// <summary>Copies the numbers to a span of <see cref="Count"/>.</summary>
    public void CopyTo(Span<int> numbers)
    {
        int place = 0;
        int number = -1;
        for (int index = 0; index < Count; index++)
        {
            uint distance = 0;
            int shift = 0;
            byte next;
            do
            {
                next = _bytes[place++];
                distance |= (uint)(next & ~MoreBit) << shift;
                shift += 7;
            }
            while (next >= MoreBit);

            number += (int)distance;
            numbers[index] = number;
        }
    }
}
