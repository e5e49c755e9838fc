/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.ui.instruments.file;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.stemma.api.Outcome;
import org.stemma.api.Problem;
import org.stemma.api.RecordRef;
import org.stemma.core.instrument.ImportPreview;
import org.stemma.ui.form.FieldControls;
import org.stemma.ui.form.FieldSpec;
import org.stemma.ui.form.FormDialog;
import org.stemma.ui.form.FormDialog.Question;
import org.stemma.ui.message.Banner;
import org.stemma.ui.text.Texts;
import org.stemma.ui.work.Workplace;

/** Matches the marked rows of a preview by hand: to a record that is picked, or to one whose label was scanned. Saves nothing. */
final class Matching {

	private static final Texts TEXTS = new Texts(Matching.class);
	private static final String SUBJECT = "subject";
	private static final String[] KINDS = { "culture.Vessel", "culture.Cryovial", "culture.Lot" };

	private final Workplace workplace;
	private final PreviewPane pane;
	private final Banner banner;

	Matching(Workplace workplace, PreviewPane pane, Banner banner) {
		this.workplace = workplace;
		this.pane = pane;
		this.banner = banner;
	}

	/** Whether a record is of a kind that samples are taken from. */
	static boolean takes(RecordRef record) {
		return List.of(KINDS).contains(record.kind());
	}

	/** Asks for a record in a dialog. */
	void ask() {
		Set<Integer> rows = pane.open();
		if (refusal(rows).isPresent()) {
			banner.show(List.of(refusal(rows).get()));
			return;
		}
		ImportPreview preview = pane.ticks().preview();
		Question question = new Question(TEXTS.get("match.title"), TEXTS.get("match.sentence", pane.words(rows)), TEXTS.get("match.ok"),
				List.of(FieldSpec.record(SUBJECT, TEXTS.get("match.subject"), KINDS).required().build()));
		FormDialog.<ImportPreview>ask(pane.control().getShell(), workplace.background(), new FieldControls(workplace), question,
				Map.of(), values -> matched(preview, with(preview, rows, values.record(SUBJECT).orElseThrow())))
				.ifPresent(outcome -> answered(rows, outcome));
	}

	/** Matches to the one record of a code; answers what is about to be done, or why nothing can be. */
	Outcome<String> to(List<RecordRef> records) {
		return one(records).then(record -> {
			Set<Integer> rows = pane.open();
			return refusal(rows).<Outcome<String>>map(why -> Outcome.refused(List.of(why))).orElseGet(() -> {
				start(rows, with(pane.ticks().preview(), rows, record));
				return Outcome.of(TEXTS.get("match.to", pane.words(rows), record.toString()));
			});
		});
	}

	/** Matches rows in their order to the records whose codes were copied from a list; all of them or none. */
	void paste(String text) {
		PastedCodes pasted = PastedCodes.of(text);
		List<Integer> rows = pane.from(pasted.codes().size());
		if (refusal(Set.copyOf(rows)).isPresent()) {
			banner.show(List.of(refusal(Set.copyOf(rows)).get()));
			return;
		}
		ImportPreview preview = pane.ticks().preview();
		pane.busy(true);
		workplace.background().run(TEXTS.get("matching"), () -> pasted.onto(rows, workplace.laboratory().records()::scan)
				.then(found -> matched(preview, with(preview, found))), outcome -> answered(Set.copyOf(rows), outcome), this::failed);
	}

	/** The one record of a code; of several none is taken for the sample. */
	static Outcome<RecordRef> one(List<RecordRef> records) {
		if (records.isEmpty()) {
			return Outcome.refused("match.unknown", TEXTS.get("match.unknown"));
		}
		return records.size() == 1 ? Outcome.of(records.getFirst()) : Outcome.refused("match.several", TEXTS.get("match.several",
				String.join(", ", records.stream().map(RecordRef::toString).sorted().toList())));
	}

	/** Takes back what was matched by hand. */
	void release() {
		Set<Integer> rows = pane.open();
		refusal(rows).ifPresentOrElse(why -> banner.show(List.of(why)), () -> {
			Map<Integer, RecordRef> chosen = new HashMap<>(pane.ticks().preview().chosen());
			chosen.keySet().removeAll(rows);
			start(rows, chosen);
		});
	}

	/** A label that is scanned while the rows before are still being matched must not go to those. */
	private Optional<Problem> refusal(Set<Integer> rows) {
		return pane.isBusy() ? Optional.of(Problem.error("match.busy", TEXTS.get("match.busy")))
				: rows.isEmpty() ? Optional.of(Problem.error("match.none", TEXTS.get("match.none"))) : Optional.empty();
	}

	private static Map<Integer, RecordRef> with(ImportPreview preview, Set<Integer> rows, RecordRef record) {
		return with(preview, rows.stream().collect(Collectors.toMap(row -> row, row -> record)));
	}

	private static Map<Integer, RecordRef> with(ImportPreview preview, Map<Integer, RecordRef> more) {
		Map<Integer, RecordRef> chosen = new HashMap<>(preview.chosen());
		chosen.putAll(more);
		return chosen;
	}

	private Outcome<ImportPreview> matched(ImportPreview preview, Map<Integer, RecordRef> chosen) {
		return workplace.laboratory().imports().match(workplace.session(), preview, chosen);
	}

	private void start(Set<Integer> rows, Map<Integer, RecordRef> chosen) {
		ImportPreview preview = pane.ticks().preview();
		pane.busy(true);
		workplace.background().run(TEXTS.get("matching"), () -> matched(preview, chosen), outcome -> answered(rows, outcome), this::failed);
	}

	private void answered(Set<Integer> rows, Outcome<ImportPreview> outcome) {
		if (pane.control().isDisposed()) {
			return;
		}
		pane.busy(false);
		outcome.result().ifPresentOrElse(matched -> {
			banner.clear();
			pane.show(matched, rows);
		}, () -> banner.show(outcome.problems()));
	}

	private void failed(Throwable failure) {
		if (!pane.control().isDisposed()) {
			pane.busy(false);
			banner.failed(failure);
		}
	}
}
