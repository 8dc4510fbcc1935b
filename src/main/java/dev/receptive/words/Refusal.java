package dev.receptive.words;

/** Bad input, explained: one sentence that names the place and the value, to be shown to whoever gave it. */
public final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Sentence sentence;

    public Refusal(Sentence sentence) {
        super(sentence.toString());
        this.sentence = sentence;
    }

    public Refusal(Sentence sentence, Throwable cause) {
        super(sentence.toString(), cause);
        this.sentence = sentence;
    }

    /** Refuses with the sentence of this key and these values. */
    public static Refusal of(String key, Object... values) {
        return new Refusal(Sentence.of(key, values));
    }

    public Sentence sentence() {
        return sentence;
    }
}
