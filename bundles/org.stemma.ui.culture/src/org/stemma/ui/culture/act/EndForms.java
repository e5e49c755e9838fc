/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.ui.culture.act;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import org.stemma.api.Quantity;
import org.stemma.api.RecordRef;
import org.stemma.core.culture.Acts;
import org.stemma.core.record.KindModel;
import org.stemma.ui.text.Texts;

/** Forms of the acts that end a culture: harvest, freeze, discard. */
final class EndForms {

	/** Name of the line with the vessel or vial that is thrown away. */
	static final String DISCARDED = "subject";

	private static final Texts TEXTS = new Texts(EndForms.class);
	private static final String VIABILITY = "viability";

	private final Function<String, KindModel> kinds;

	EndForms(Function<String, KindModel> kinds) {
		this.kinds = kinds;
	}

	ActForm harvest(Subject subject) {
		FormLines lines = new FormLines(kinds).vessels().model("culture.Harvest", "viableCells", VIABILITY, "volume")
				.materials();
		Map<String, Object> initial = first(subject);
		subject.counted().ifPresent(cells -> initial.put("viableCells", cells));
		String remark = TEXTS.get("harvest.remark") + subject.counted().map(cells -> " " + TEXTS.get("passage.counted")).orElse("");
		return new ActForm(BenchAct.HARVEST, subject.vesselRef(), lines.end(), initial, remark,
				(cultures, session, details, values) -> cultures.harvest(session,
						new Acts.Harvest(details, values.records(FormLines.VESSELS), values.number("viableCells").orElseThrow(),
								values.number(VIABILITY), values.quantity("volume"))));
	}

	ActForm freeze(Subject subject) {
		FormLines lines = new FormLines(kinds).vessels().number("newVials")
				.model("culture.Freeze", "viableCellsPerVial", VIABILITY, "volumePerVial", "coolingProgramme").materials()
				.codes();
		Map<String, Object> initial = first(subject);
		initial.put(FormLines.COUNT, 1);
		initial.put("volumePerVial", new Quantity(BigDecimal.ONE, "mL"));
		return new ActForm(BenchAct.FREEZE, subject.vesselRef(), lines.end(), initial, TEXTS.get("freeze.remark"),
				(cultures, session, details, values) -> cultures.freeze(session,
						new Acts.Freeze(details, values.records(FormLines.VESSELS),
								values.number("viableCellsPerVial").orElseThrow(), values.number(VIABILITY),
								values.quantity("volumePerVial"), values.text("coolingProgramme").strip(), Filled.codes(values))));
	}

	ActForm discard(Subject subject) {
		FormLines lines = new FormLines(kinds);
		Map<String, Object> initial = new HashMap<>();
		if (!subject.fixed()) {
			lines.add(lines.record(DISCARDED, "culture.Vessel", "culture.Cryovial").required());
			subject.vesselRef().ifPresent(vessel -> initial.put(DISCARDED, vessel));
		}
		lines.model("culture.Discard", "reason");
		return new ActForm(BenchAct.DISCARD, subject.vesselRef(), lines.end(), initial, TEXTS.get("discard.remark"),
				(cultures, session, details, values) -> cultures.discard(session,
						new Acts.Discard(details, discarded(subject, values.record(DISCARDED)), values.text("reason").strip())));
	}

	private static RecordRef discarded(Subject subject, Optional<RecordRef> given) {
		return given.or(() -> subject.vesselRef()).orElseThrow();
	}

	private static Map<String, Object> first(Subject subject) {
		Map<String, Object> values = new HashMap<>();
		subject.vesselRef().ifPresent(vessel -> values.put(FormLines.VESSELS, List.of(vessel)));
		return values;
	}
}
