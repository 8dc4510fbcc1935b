package dev.receptive.lesson;

import dev.receptive.bench.Misrule;

/**
 * A wrong answer to listen for.
 *
 * @param why it is wrong
 */
public record WrongAnswer(Wording text, Wording why) {

    static WrongAnswer of(Misrule rule) {
        return new WrongAnswer(Wording.of(rule.value().text()), Wording.of(rule.why()));
    }
}
