package dev.receptive.data;

import dev.receptive.words.Refusal;
import java.nio.ByteBuffer;
import java.util.Locale;

/**
 * How one number is stored. Those down to F64 can become float32: bits of F32 are kept, F16 and BF16 widen without
 * loss, F64 is rounded to the nearest (a finite number beyond the range is refused), and a whole number that float32
 * cannot hold exactly is refused, for it may be an index.
 *
 * <p>Sources: IEEE 754-2019, binary16, binary32 and binary64; the names are those of the safetensors format.
 */
enum ElementType {
    BOOL(8),
    U8(8),
    I8(8),
    U16(16),
    I16(16),
    U32(32),
    I32(32),
    U64(64),
    I64(64),
    F16(16),
    BF16(16),
    F32(32),
    F64(64),
    F4(4),
    F6_E2M3(6),
    F6_E3M2(6),
    F8_E4M3(8),
    F8_E4M3FNUZ(8),
    F8_E5M2(8),
    F8_E5M2FNUZ(8),
    F8_E8M0(8),
    C64(64);

    /** The bits of the significand of a float32, the hidden one included. */
    private static final int SIGNIFICAND = 24;

    private final int bits;

    ElementType(int bits) {
        this.bits = bits;
    }

    /** Bits a number. */
    int bits() {
        return bits;
    }

    /** Bytes a number, of those that can become float32. */
    int size() {
        return bits / Byte.SIZE;
    }

    /**
     * @param name what is read, for sentences
     * @throws Refusal if the type is one that float32 cannot show
     */
    void check(String name) {
        if (compareTo(F64) > 0) {
            throw Refusal.of("data.type", name, toString());
        }
    }

    /**
     * The first numbers of a buffer, in its byte order.
     *
     * @param into gets them
     * @param name what is read, for sentences
     * @throws Refusal if a number is one that float32 cannot show
     */
    void floats(ByteBuffer data, float[] into, int count, String name) {
        if (this == F32) {
            data.asFloatBuffer().get(into, 0, count);
            return;
        }
        for (int i = 0; i < count; i++) {
            into[i] = at(data, i * size(), name);
        }
    }

    private float at(ByteBuffer data, int position, String name) {
        return switch (this) {
            case BOOL -> data.get(position) == 0 ? 0 : 1;
            case U8 -> data.get(position) & 0xFF;
            case I8 -> data.get(position);
            case U16 -> data.getShort(position) & 0xFFFF;
            case I16 -> data.getShort(position);
            case U32 -> signed(data.getInt(position) & 0xFFFF_FFFFL, name);
            case I32 -> signed(data.getInt(position), name);
            case U64 -> unsigned(data.getLong(position), name);
            case I64 -> signed(data.getLong(position), name);
            case F16 -> half(data.getShort(position));
            case BF16 -> Float.intBitsToFloat(data.getShort(position) << 16);
            case F32 -> data.getFloat(position);
            case F64 -> rounded(data.getDouble(position), name);
            default -> throw new IllegalStateException(name + ": " + this + " was not checked");
        };
    }

    private static float signed(long number, String name) {
        if (span(number == Long.MIN_VALUE ? number : Math.abs(number)) > SIGNIFICAND) {
            throw Refusal.of("data.exact", name, Long.toString(number));
        }
        return number;
    }

    private static float unsigned(long number, String name) {
        if (span(number) > SIGNIFICAND) {
            throw Refusal.of("data.exact", name, Long.toUnsignedString(number));
        }
        return number >= 0 ? number : 2f * (number >>> 1);
    }

    /** From the highest bit that is set to the lowest. */
    private static int span(long magnitude) {
        return magnitude == 0
                ? 0
                : Long.SIZE - Long.numberOfLeadingZeros(magnitude) - Long.numberOfTrailingZeros(magnitude);
    }

    private static float rounded(double number, String name) {
        float rounded = (float) number;
        if (Float.isInfinite(rounded) && !Double.isInfinite(number)) {
            throw Refusal.of("data.exact", name, Double.toString(number).toLowerCase(Locale.ROOT));
        }
        return rounded;
    }

    /** One bit of sign, five of exponent (biased by 15), ten of fraction. */
    private static float half(short bits) {
        int exponent = bits >> 10 & 0x1F;
        int fraction = bits & 0x3FF;
        int sign = (bits & 0x8000) << 16;
        if (exponent == 0x1F) {
            return Float.intBitsToFloat(sign | 0x7F80_0000 | fraction << 13);
        }
        float magnitude = exponent == 0
                ? Math.scalb((float) fraction, -24)
                : Math.scalb((float) (1024 + fraction), exponent - 25);
        return sign == 0 ? magnitude : -magnitude;
    }
}
