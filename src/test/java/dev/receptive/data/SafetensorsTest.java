package dev.receptive.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.receptive.tensor.Shape;
import dev.receptive.tensor.Tensor;
import dev.receptive.words.Refusal;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is written into a safetensors file is read back, and every type that others write is read. */
class SafetensorsTest {

    private static final Tensor SPECIAL = Tensor.of(
            Shape.of(2, 4),
            Float.NaN,
            Float.POSITIVE_INFINITY,
            Float.NEGATIVE_INFINITY,
            -0f,
            Float.MIN_VALUE,
            -1e-40f,
            Float.MAX_VALUE,
            0.1f);

    private final Path file;

    SafetensorsTest(@TempDir Path folder) {
        this.file = folder.resolve("some.safetensors");
    }

    @Test
    void theBytesAreThoseOfTheSpecification() throws IOException {
        Map<String, Tensor> tensors = new LinkedHashMap<>();
        tensors.put("b", Tensor.of(Shape.of(1, 2), 1, -2));
        tensors.put("a", Tensor.scalar(0.5f));
        Safetensors.write(file, tensors, Map.of("format", "pt", "by", "\"us\""));

        String header = "{\"__metadata__\":{\"by\":\"\\\"us\\\"\",\"format\":\"pt\"},"
                + "\"a\":{\"dtype\":\"F32\",\"shape\":[],\"data_offsets\":[0,4]},"
                + "\"b\":{\"dtype\":\"F32\",\"shape\":[1,2],\"data_offsets\":[4,12]}}";
        String padded = header + " ".repeat(Math.floorMod(-header.length(), 8));
        assertThat(Files.readAllBytes(file)).isEqualTo(file(padded, "0000003F" + "0000803F" + "000000C0"));
        assertThat((8 + padded.length()) % 8).isZero();
    }

    @Test
    void whatIsWrittenIsReadBackInEveryBit() throws IOException {
        Random random = new Random(7);
        Map<String, Tensor> tensors = new LinkedHashMap<>();
        tensors.put("special", SPECIAL);
        tensors.put("层.😀 \"quoted\"\n", Tensor.filled(Shape.of(3, 1, 1, 5), 0.25f));
        for (int i = 0; i < 20; i++) {
            float[] numbers = new float[1 + random.nextInt(40_000)];
            for (int n = 0; n < numbers.length; n++) {
                numbers[n] = Float.intBitsToFloat(random.nextInt());
            }
            tensors.put("layer." + i, Tensor.over(Shape.of(numbers.length), numbers));
        }
        Safetensors.write(file, tensors, Map.of("主题", "🙂"));
        byte[] once = Files.readAllBytes(file);

        Safetensors read = Safetensors.open(file);

        assertThat(read.tensors()).isEqualTo(tensors);
        assertThat(raw(read.tensor("special"))).isEqualTo(raw(SPECIAL));
        assertThat(read.metadata()).isEqualTo(Map.of("主题", "🙂"));
        Safetensors.write(file, read.tensors(), read.metadata());
        assertThat(Files.readAllBytes(file)).isEqualTo(once);
    }

    @Test
    void whatTheProgramCarriesIsReadAsItsFileIs() {
        Safetensors bundled = Safetensors.bundled("/assets/weights/lenet.safetensors");
        Safetensors file = Safetensors.open(Path.of("assets", "weights", "lenet.safetensors"));

        assertThat(bundled.tensors()).isEqualTo(file.tensors()).hasSize(10);
        assertThat(bundled.metadata()).isEqualTo(file.metadata());
        assertThat(bundled.place()).isEqualTo("/assets/weights/lenet.safetensors");
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> bundled.tensor("two"))
                .withMessage("/assets/weights/lenet.safetensors holds nothing named \"two\".");
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> Safetensors.bundled("/assets/none"))
                .withMessage("bytes: /assets/none is not on the class path");
    }

    @Test
    void noTensorIsNamedAsTheMetadata() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Safetensors.write(file, Map.of("__metadata__", SPECIAL), Map.of()))
                .withMessage("safetensors: __metadata__ is no name for a tensor");
        assertThat(file).doesNotExist();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            F32,  0000803F000000C0,                  1,   -2
            F64,  000000000000F03F9A9999999999B93F,  1,   0.1
            F16,  003C00C0,                          1,   -2
            BF16, 803F00C0,                          1,   -2
            I8,   7F80,                              127, -128
            U8,   7F80,                              127, 128
            I16,  FF7F0080,                          32767, -32768
            U16,  FF7F0080,                          32767, 32768
            I32,  00000001FFFFFFFF,                  16777216, -1
            U32,  00000001000000FF,                  16777216, 4278190080
            I64,  0100000000000000FFFFFFFFFFFFFFFF,  1,   -1
            U64,  01000000000000000000000000000080,  1,   9223372036854775808
            BOOL, 0001,                              0,   1
            """)
    void everyTypeIsRead(String type, String values, float first, float second) throws IOException {
        String header =
                "{\"w\":{\"dtype\":\"%s\",\"shape\":[2],\"data_offsets\":[0,%d]}}".formatted(type, values.length() / 2);
        Files.write(file, file(header, values));

        assertThat(Safetensors.open(file).tensor("w")).isEqualTo(Tensor.of(Shape.of(2), first, second));
    }

    @Test
    void whatCannotBeShownIsRefusedWhenItIsAskedFor() throws IOException {
        String header = "{ \"one\":{\"dtype\":\"I32\",\"shape\":[],\"data_offsets\":[0,4]},"
                + "\"f8\":{\"dtype\":\"F8_E4M3\",\"shape\":[2],\"data_offsets\":[4,6]},"
                + "\"none\":{\"data_offsets\":[4,4],\"shape\":[3,0],\"dtype\":\"F32\",\"more\":{\"x\":[{}]}},"
                + "\"\\u0061\\ud83d\\ude00\":{\"dtype\":\"U8\",\"shape\":[1],\"data_offsets\":[6,7]}} \n\t ";
        Files.write(file, file(header, "01000001" + "0102" + "07"));
        Safetensors read = Safetensors.open(file);

        assertThat(read.names()).containsExactly("one", "f8", "none", "a😀");
        assertThat(read.tensor("a😀")).isEqualTo(Tensor.of(Shape.of(1), 7));
        asked(read, "one", file + " [one] holds 16777217, which 32-bit numbers cannot show.");
        asked(read, "none", file + " [none] has the shape [3, 0]: it holds no numbers.");
        asked(
                read,
                "f8",
                file
                        + " [f8] holds the type F8_E4M3; decimals of 16, 32 or 64 bits, whole numbers and booleans can be read.");
        asked(read, "two", file + " holds nothing named \"two\".");
    }

    @ParameterizedTest
    @CsvSource({
        "F4, 2, 1",
        "F6_E2M3, 4, 3",
        "F6_E3M2, 4, 3",
        "F8_E4M3, 1, 1",
        "F8_E4M3FNUZ, 1, 1",
        "F8_E5M2, 1, 1",
        "F8_E5M2FNUZ, 1, 1",
        "F8_E8M0, 1, 1",
        "C64, 1, 8"
    })
    void aTensorOfARareTypeHidesNoOther(String type, int count, int bytes) throws IOException {
        String header = ("{\"__metadata__\":null,\"rare\":{\"dtype\":\"%s\",\"shape\":[%d],\"data_offsets\":[0,%d]},"
                        + "\"w\":{\"dtype\":\"U8\",\"shape\":[1],\"data_offsets\":[%d,%d]}}")
                .formatted(type, count, bytes, bytes, bytes + 1);
        Files.write(file, file(header, "00".repeat(bytes) + "07"));

        Safetensors read = Safetensors.open(file);

        assertThat(read.metadata()).isEmpty();
        assertThat(read.tensor("w")).isEqualTo(Tensor.of(Shape.of(1), 7));
        asked(
                read,
                "rare",
                file + " [rare] holds the type " + type
                        + "; decimals of 16, 32 or 64 bits, whole numbers and booleans can be read.");
    }

    @Test
    void aFileThatShrinksAfterItWasOpenedIsRefused() throws IOException {
        Safetensors.write(file, Map.of("w", SPECIAL), Map.of());
        Safetensors read = Safetensors.open(file);
        byte[] bytes = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(bytes, bytes.length - 3));

        asked(read, "w", file + " [w] is cut short: it needs 32 more bytes, and there are at most 29.");
    }

    private static void asked(Safetensors read, String name, String sentence) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> read.tensor(name))
                .withMessage(sentence);
    }

    private static int[] raw(Tensor tensor) {
        int[] bits = new int[tensor.shape().count()];
        for (int i = 0; i < bits.length; i++) {
            bits[i] = Float.floatToRawIntBits(tensor.at(i));
        }
        return bits;
    }

    /** The bytes of a file of this header, and of these values in hexadecimal digits. */
    static byte[] file(String header, String values) {
        byte[] text = header.getBytes(StandardCharsets.UTF_8);
        byte[] data = HexFormat.of().parseHex(values);
        return ByteBuffer.allocate(8 + text.length + data.length)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putLong(text.length)
                .put(text)
                .put(data)
                .array();
    }
}
