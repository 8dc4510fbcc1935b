package dev.receptive.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import dev.receptive.document.ConvolutionFiles;
import dev.receptive.document.Mistakes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A Chinese keyboard's signs and a word processor's blanks, where YAML needs its own. */
class LookalikeTest {

    private static final String REST = "\n  bench: convolution\n  input: [[1, 2], [3, 4]]\n  kernel: [[1]]\n";

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '§', textBlock = """
            title：你好~stage:                | 1:6  | ： | :
            title: {en：a，zh：b}~stage:      | 1:11 | ： | :
            title: {en: "a"，zh: "b"}~stage:  | 1:16 | ， | ,
            title: {en: a, zh: b｝~stage:     | 1:21 | ｝ | }
            try:~  － x~stage:                | 2:3  | － | -
            try:~  - x~  － en: y~stage:      | 3:3  | － | -
            ＃ a comment~stage:               | 1:1  | ＃ | #
            stage:~  stride：2                | 2:9  | ： | :
            stage:~  stride: ［1, 2］          | 2:11 | ［ | [
            stage:~  stride: 【1, 2】          | 2:11 | 【 | [
            stage:~  stride: [1，2]           | 2:13 | ， | ,
            stage:~  stride: [1、2]           | 2:13 | 、 | ,
            stage:~  stride: [1, 2】          | 2:16 | 】 | ]
            stage:~  padding: ｛top: 1｝       | 2:12 | ｛ | {
            stage:~  padding: {top：1}        | 2:16 | ： | :
            stage:~  padding: ｓame           | 2:12 | ｓ | s
            stage:~  padding: “same”          | 2:12 | “ | "
            title: {en: “a, b”, zh: c}~stage: | 1:18 | ” | "
            title: “a: b”~stage:              | 1:8  | “ | "
            """)
    void aLookalikeIsNamedWithWhatToType(String yaml, String place, String typed, String meant) {
        assertThat(Mistakes.in(yaml.replace('~', '\n') + REST))
                .first()
                .asString()
                .startsWith(place + ": ")
                .contains(typed)
                .contains(meant);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            00A0 | a no-break space (U+00A0)
            3000 | a full-width space (U+3000)
            2003 | an unusual blank (U+2003)
            2007 | an unusual blank (U+2007)
            202F | an unusual blank (U+202F)
            2028 | an unusual blank (U+2028)
            200B | a blank without width (U+200B)
            FEFF | a blank without width (U+FEFF)
            """)
    void aBlankThatIsNoSpaceIsNamed(String code, String name) {
        String blank = Character.toString(Integer.parseInt(code, 16));
        String what = ": " + name + " stands here; YAML needs an ordinary space";

        assertThat(Mistakes.in("stage:\n" + blank + "bench: convolution")).contains("2:1" + what);
        assertThat(Mistakes.in("stage:\n  bench: convolution\n" + blank + " input: [[1]]\n  kernel: [[1]]"))
                .contains("3:1" + what);
        assertThat(Mistakes.in("stage:" + REST + "  " + blank + "stride: 1")).contains("5:3" + what);
        assertThat(Mistakes.in("stage:" + REST + "  padding:" + blank + "same\n  stride: 1"))
                .containsExactly("5:11" + what);
        assertThat(Mistakes.in("stage:" + REST + "  padding: same" + blank)).containsExactly("5:16" + what);
        assertThat(Mistakes.in("try:\n  -" + blank + "x\nstage:" + REST)).contains("2:4" + what);
    }

    @Test
    void fullWidthNumbersAreRead() {
        String wide = "stage:\n  bench: convolution\n  input: [[１２．５, －１], [ ３ ,\u00A04\u3000]]\n"
                + "  kernel: [[–1]]\n  bias: ＋１／２\n  stride: １\n  padding: [２, 1]";
        String narrow = "stage:\n  bench: convolution\n  input: [[12.5, -1], [3, 4]]\n"
                + "  kernel: [[-1]]\n  bias: 1/2\n  stride: 1\n  padding: [2, 1]";

        assertThat(ConvolutionFiles.read(wide, "wide.yaml", null))
                .isEqualTo(ConvolutionFiles.read(narrow, "narrow.yaml", null));
    }

    /** A good Chinese text may hold all these signs; a mistake elsewhere does not make them mistakes. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '§', textBlock = """
            zh: 模糊，锐化：看【图】
            zh: 【提示】看图
            zh: “引号”开头
            zh: （一）开始
            zh: 第１步：看
            zh: '[1，2]'
            zh: x # 【1，2】
            zh: 值为－１，不变
            """)
    void signsWithinTextsAreNotBlamed(String line) {
        assertThat(Mistakes.in("title:\n  " + line + "\n  en: a: b\nstage:" + REST))
                .containsExactly("3:8: a second \":\" stands here; put the text in quotes");
    }
}
