package dev.receptive.data;

import static dev.receptive.data.SafetensorsTest.file;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.receptive.words.Refusal;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A safetensors file that lies, is damaged or asks too much is refused in a sentence. */
class DamagedSafetensorsTest {

    private final Path file;

    DamagedSafetensorsTest(@TempDir Path folder) {
        this.file = folder.resolve("some.safetensors");
    }

    @Test
    void halfAByteIsNoPlaceForATensor() throws IOException {
        refused(
                file("{\"w\":{\"dtype\":\"F4\",\"shape\":[3],\"data_offsets\":[0,2]}}", "0000"),
                file + " is damaged: the tensor \"w\", F4 [3], cannot stand at bytes 0 to 2.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"w":{"dtype":"U8","shape":[2],"data_offsets":[0,2]}}  | is cut short: it needs 2 more bytes, and there are at most 1.
            {}                                                     | goes on after its last number: it is damaged, or several files were put into one.
            {"w":{"dtype":"U8","shape":[1],"data_offsets":[1,2]}}  | is damaged: the tensor "w", U8 [1], cannot stand at bytes 1 to 2.
            {"w":{"dtype":"U8","shape":[1],"data_offsets":[1,0]}}  | is damaged: the tensor "w", U8 [1], cannot stand at bytes 1 to 0.
            {"w":{"dtype":"U8","shape":[1],"data_offsets":[5,1]}}  | is damaged: the tensor "w", U8 [1], cannot stand at bytes 5 to 1.
            {"w":{"dtype":"F32","shape":[1],"data_offsets":[0,1]}} | is damaged: the tensor "w", F32 [1], cannot stand at bytes 0 to 1.
            {"w":{"dtype":"U8","shape":[4294967296,4294967296],"data_offsets":[0,0]}} | \
            is damaged: the tensor "w", U8 [4294967296, 4294967296], cannot stand at bytes 0 to 0.
            {"a":{"dtype":"U8","shape":[1],"data_offsets":[0,1]},"b":{"dtype":"U8","shape":[1],"data_offsets":[0,1]}} | \
            is damaged: the tensor "b", U8 [1], cannot stand at bytes 0 to 1.
            {"a":{"dtype":"U8","shape":[1],"data_offsets":[0,1]},"a":{"dtype":"U8","shape":[1],"data_offsets":[0,1]}} | \
            is damaged: it names "a" twice.
            {"a":{"dtype":"U8","dtype":"U8","shape":[1],"data_offsets":[0,1]}} | is damaged: it names "dtype" twice.
            {"__metadata__":{"a":"b","a":"c"}}                     | is damaged: it names "a" twice.
            {"a":{"dtype":"U8","shape":[1]}}                       | is damaged: the type, the shape or the place of "a" is missing.
            {"a":{"dtype":"Q7","shape":[1],"data_offsets":[0,1]}}  | : the tensor "a" has the unknown type "Q7".
            {"\\ud83d":{}}                                         | is damaged: its header cannot be understood at character 8.
            {"\\ude00":{}}                                         | is damaged: its header cannot be understood at character 8.
            {"__metadata__":{"a":"\\ud83d"}}                                         | is damaged: its header is not UTF-8 text.
             ` {}`                                                    | is damaged: its header cannot be understood at character 0.
            {"__metadata__":{"a":1}}                               | is damaged: its header cannot be understood at character 21.
            {"a":{"dtype":"U8","shape":[-1],"data_offsets":[0,1]}} | is damaged: its header cannot be understood at character 28.
            {"a":{"dtype":"U8","shape":[1.0],"data_offsets":[0,1]}} | is damaged: its header cannot be understood at character 28.
            {} x                                                   | is damaged: its header cannot be understood at character 3.
            """)
    void aLieIsRefused(String header, String sentence) throws IOException {
        refused(file(header, "01"), file + (sentence.startsWith(":") ? "" : " ") + sentence);
    }

    @Test
    void aHeaderBeyondTheFileOrTheLimitIsRefused() throws IOException {
        refused(
                HexFormat.of().parseHex("FFFFFFFFFFFFFFFF7B7D"),
                file + " is not a safetensors file: its header would be 18446744073709551615 bytes long; "
                        + "2 to 100,000,000 are possible.");
        refused(
                HexFormat.of().parseHex("00E1F505000000007B7D"),
                file + " is cut short: it needs 100,000,000 more bytes, and there are at most 2.");
        refused(new byte[3], file + " is cut short: it needs 8 more bytes, and there are at most 3.");
        refused(file("{\"\u00FF\":", ""), file + " is damaged: its header cannot be understood at character 5.");
    }

    @Test
    void whatIsNotUtf8IsRefused() throws IOException {
        byte[] bytes = file("{\"a\":1}", "");
        bytes[10] = (byte) 0xFF;

        refused(bytes, file + " is damaged: its header is not UTF-8 text.");
    }

    @Test
    void aDeepLongOrCrowdedHeaderIsRefused() throws IOException {
        String nested = "[".repeat(100_000) + "]".repeat(100_000);
        refusedStarting("{\"a\":{\"x\":" + nested + "}}", " is damaged: its header cannot be understood at character");
        refusedStarting(
                "{\"" + "a".repeat(20_000) + "\":{}}", " is damaged: its header cannot be understood at character");
        StringBuilder many = new StringBuilder("{\"__metadata__\":{\"first\":\"\"");
        for (int i = 0; i < 100_000; i++) {
            many.append(",\"").append(i).append("\":\"\"");
        }
        refusedStarting(many + "}}", " names more than 100,000 tensors or texts.");
    }

    @Test
    void damageIsRefusedOrHarmless() throws IOException {
        byte[] good = file(
                "{\"__metadata__\":{\"format\":\"pt\"},\"w\":{\"dtype\":\"F32\",\"shape\":[2,1],\"data_offsets\":[2,10]},"
                        + "\"é\":{\"dtype\":\"F16\",\"shape\":[],\"data_offsets\":[0,2]}}  ",
                "003C" + "0000803F000000C0");
        Damage.everyLength(good, file.toString(), this::read);
        Damage.everyBit(good, good.length, file.toString(), this::read);
        Damage.atRandom(good, 2000, file.toString(), this::read);
    }

    private void read(byte[] bytes) {
        try {
            Files.write(file, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        assertThat(Safetensors.open(file).tensors()).hasSizeLessThan(100);
    }

    private void refusedStarting(String header, String sentence) throws IOException {
        Files.write(file, file(header, ""));
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> Safetensors.open(file))
                .withMessageStartingWith(file + sentence);
    }

    private void refused(byte[] bytes, String sentence) throws IOException {
        Files.write(file, bytes);
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> Safetensors.open(file))
                .withMessage(sentence);
    }
}
