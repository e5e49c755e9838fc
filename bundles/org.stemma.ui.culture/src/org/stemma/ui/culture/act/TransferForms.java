/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.ui.culture.act;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import org.stemma.core.culture.Acts;
import org.stemma.core.record.KindModel;
import org.stemma.ui.text.Texts;

/** Forms of the acts after which the cells are in other vessels: passage, split, thaw and seeding. */
final class TransferForms {

	/** Name of the line with the vial, collection or line that cells come from. */
	static final String FROM = "from";
	/** Name of the line with the lot that the new vessels belong to. */
	static final String LOT = "lot";

	private static final String VIABILITY = "viability";
	private static final Texts TEXTS = new Texts(TransferForms.class);

	private final Function<String, KindModel> kinds;

	TransferForms(Function<String, KindModel> kinds) {
		this.kinds = kinds;
	}

	ActForm passage(Subject subject) {
		FormLines lines = new FormLines(kinds).vessel(subject).model("culture.Passage", "harvestedCells", VIABILITY).into()
				.cells(FormLines.CELLS_EACH).materials().labels();
		Map<String, Object> initial = into(subject);
		subject.counted().ifPresent(cells -> initial.put("harvestedCells", cells));
		String remark = subject.counted().map(cells -> TEXTS.get("passage.counted")).orElse("");
		return new ActForm(BenchAct.PASSAGE, subject.vesselRef(), lines.end(), initial, remark,
				(cultures, session, details, values) -> cultures.passage(session,
						new Acts.Passage(details, Filled.vessel(subject, values), values.number("harvestedCells").orElseThrow(),
								values.number(VIABILITY), Filled.vessels(values))));
	}

	ActForm split(Subject subject) {
		FormLines lines = new FormLines(kinds).vessel(subject).into().materials().labels();
		return new ActForm(BenchAct.SPLIT, subject.vesselRef(), lines.end(), into(subject), TEXTS.get("split.remark"),
				(cultures, session, details, values) -> cultures.split(session,
						new Acts.Split(details, Filled.vessel(subject, values), Filled.vessels(values))));
	}

	/** A thaw when the cells come from a vial, else a seeding. */
	ActForm thaw(Subject subject) {
		FormLines lines = new FormLines(kinds);
		lines.add(lines.record(FROM, "culture.Cryovial", "donation.Collection", "donation.CellLine").required())
				.add(lines.record(LOT, "culture.Lot").required())
				.model("culture.Thaw", "viableCells").percent(VIABILITY).into().materials().age().labels();
		Map<String, Object> initial = into(subject);
		initial.remove(FormLines.VESSEL);
		subject.lot().ifPresent(lot -> initial.put(LOT, lot));
		return new ActForm(BenchAct.THAW, Optional.empty(), lines.end(), initial, TEXTS.get("thaw.remark"), StartOfCulture::save);
	}

	private static Map<String, Object> into(Subject subject) {
		Map<String, Object> values = GrowthForms.first(subject);
		values.put(FormLines.COUNT, 1);
		values.put(FormLines.FORMAT, subject.format());
		subject.area().ifPresent(area -> values.put(FormLines.AREA, area));
		return values;
	}
}
