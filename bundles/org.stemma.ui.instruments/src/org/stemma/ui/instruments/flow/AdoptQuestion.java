/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.ui.instruments.flow;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.stemma.api.Outcome;
import org.stemma.core.record.FieldModel;
import org.stemma.cytometry.panel.PanelSettings;
import org.stemma.cytometry.statistics.BeadTube;
import org.stemma.ui.form.FieldSpec;
import org.stemma.ui.form.FormDialog;
import org.stemma.ui.form.Values;
import org.stemma.ui.text.Texts;

/**
 * Asks what positions are to be called, which beads are counted and why they are adopted, and to confirm what nobody moved.
 *
 * @param draft      the panel
 * @param book       its gates as they are drawn
 * @param instrument code of the instrument
 * @param file       name of the tube's file
 */
record AdoptQuestion(PanelDraft draft, GateBook book, String instrument, String file) {

	private static final Texts TEXTS = new Texts(AdoptQuestion.class);
	private static final String VERSION = "version";
	private static final String CONFIRMED = "confirmed";
	private static final String COUNT = "beads";
	private static final String VOLUME = "volume";
	private static final String DILUTION = "dilution";
	private static final String LOT = "lot";
	private static final String REASON = "reason";
	private static final BigDecimal LONGEST = BigDecimal.valueOf(60);

	FormDialog.Question question() {
		List<FieldModel> fields = new ArrayList<>(List.of(FieldSpec.text(VERSION, TEXTS.get("adopt.version")).help(TEXTS.get("adopt.version.help"))
				.range(null, LONGEST).required().build()));
		if (draft.shipped().counts()) {
			fields.add(FieldSpec.number(COUNT, TEXTS.get("adopt.beads")).build());
			fields.add(FieldSpec.number(VOLUME, TEXTS.get("adopt.volume")).unit("uL").build());
			fields.add(FieldSpec.number(DILUTION, TEXTS.get("adopt.dilution")).build());
			fields.add(FieldSpec.text(LOT, TEXTS.get("adopt.lot")).range(null, LONGEST).build());
		}
		if (!draft.untouched(book).isEmpty()) {
			fields.add(FieldSpec.flag(CONFIRMED, TEXTS.get("adopt.confirmed")).build());
		}
		fields.add(FieldSpec.text(REASON, TEXTS.get("adopt.reason")).lines(2).required().build());
		return new FormDialog.Question(TEXTS.get("adopt.title", instrument), sentence(), TEXTS.get("adopt.ok"), fields);
	}

	private String sentence() {
		List<String> untouched = draft.untouched(book);
		List<String> moved = draft.moved(book);
		List<String> absent = draft.shipped().drawn().stream().map(gate -> gate.id()).filter(id -> book.gate(id).isEmpty()).toList();
		List<String> parts = new ArrayList<>(List.of(TEXTS.get("adopt.sentence", draft.shipped().name(), instrument)));
		parts.add(moved.isEmpty() ? TEXTS.get("adopt.unmoved") : TEXTS.get("adopt.moved", String.join(", ", moved)));
		if (!untouched.isEmpty()) {
			parts.add(TEXTS.get("adopt.untouched", String.join(", ", untouched)));
		}
		if (!absent.isEmpty()) {
			parts.add(TEXTS.get("adopt.absent", String.join(", ", absent)));
		}
		return String.join(" ", parts);
	}

	/** What stands in the fields at first. */
	Map<String, Object> initial() {
		Map<String, Object> values = new HashMap<>(Map.of(REASON, TEXTS.get("adopt.reason.first", file)));
		draft.start().beads().ifPresent(tube -> {
			values.put(COUNT, plain(tube.beads()));
			values.put(VOLUME, plain(tube.volume()));
			values.put(DILUTION, plain(tube.dilution()));
		});
		if (!draft.start().beadLot().isEmpty()) {
			values.put(LOT, draft.start().beadLot());
		}
		return values;
	}

	private static BigDecimal plain(double number) {
		return new BigDecimal(BigDecimal.valueOf(number).stripTrailingZeros().toPlainString());
	}

	static String reason(Values values) {
		return values.text(REASON);
	}

	/** The panel that the answers make; refused while gates that nobody moved are not confirmed, and with beads that cannot be. */
	Outcome<PanelSettings> answered(Values values) {
		List<String> untouched = draft.untouched(book);
		if (!untouched.isEmpty() && !values.flag(CONFIRMED)) {
			return Outcome.refused("panel.position", TEXTS.get("adopt.unconfirmed", String.join(", ", untouched)));
		}
		return beads(values).then(beads -> draft.named(book, values.text(VERSION), beads, values.text(LOT)));
	}

	private static Outcome<Optional<BeadTube>> beads(Values values) {
		List<Optional<BigDecimal>> numbers = List.of(values.number(COUNT), values.number(VOLUME), values.number(DILUTION));
		if (numbers.stream().allMatch(Optional::isEmpty)) {
			return Outcome.of(Optional.empty());
		}
		List<Double> given = numbers.stream().map(number -> number.map(BigDecimal::doubleValue).orElse(Double.NaN)).toList();
		return BeadTube.possible(given.get(0), given.get(1), given.get(2))
				? Outcome.of(Optional.of(new BeadTube(given.get(0), given.get(1), given.get(2))))
				: Outcome.refused("panel.beads", TEXTS.get("adopt.beads.wrong"));
	}
}
