/**
 * What many articles say together: {@link yomitori.views.Timeline} puts the figures of an entity in the order of time, {@link
 * yomitori.views.Profile} gathers what is known of it, {@link yomitori.views.Comparison} sets two side by side, {@link
 * yomitori.views.Conflicts} finds figures that exclude each other. All of them read an {@link yomitori.index.ArticleIndex} and
 * are
 * records: the same index gives the same view.
 *
 * <p>Start at {@link yomitori.views.Point}, a figure in its time. Not here: how a view is shown (see {@code yomitori.cli}) or
 * written
 * as JSON (see {@code yomitori.export}).
 */
package yomitori.views;
