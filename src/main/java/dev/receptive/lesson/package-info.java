/**
 * What is taught? A lesson is pages; a page binds words to a stage of some bench, and may ask before it shows. What is asked
 * is answered by what the bench computes: a file holds no answer that the core can find. A wrong answer is met with the rule
 * that leads to it. Taking a lesson is a value, a {@link dev.receptive.lesson.Sitting}, that a window or a console renders.
 */
@NullMarked
package dev.receptive.lesson;

import org.jspecify.annotations.NullMarked;
