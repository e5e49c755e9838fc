/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.ui.culture.act;

import java.math.BigDecimal;
import java.util.Optional;

import org.stemma.api.Outcome;
import org.stemma.api.RecordRef;
import org.stemma.core.culture.ActDetails;
import org.stemma.core.culture.ActReceipt;
import org.stemma.core.culture.Acts;
import org.stemma.core.culture.Cultures;
import org.stemma.core.lab.Session;
import org.stemma.ui.form.Values;
import org.stemma.ui.text.Texts;

/**
 * Cells brought into culture: a vial is thawed and hands on its passage number and doublings; a collection or a line is
 * seeded with those filled in, 0 where nothing is.
 */
final class StartOfCulture {

	private static final String VIAL = "culture.Cryovial";
	private static final Texts TEXTS = new Texts(StartOfCulture.class);

	private StartOfCulture() {
	}

	static Outcome<ActReceipt> save(Cultures cultures, Session session, ActDetails details, Values values) {
		RecordRef from = values.record(TransferForms.FROM).orElseThrow();
		RecordRef lot = values.record(TransferForms.LOT).orElseThrow();
		BigDecimal cells = values.number("viableCells").orElseThrow();
		Optional<BigDecimal> viability = values.number("viability");
		Optional<Integer> passage = values.integer(FormLines.PASSAGE);
		Optional<BigDecimal> doublings = values.number(FormLines.DOUBLINGS);
		if (!from.kind().equals(VIAL)) {
			return cultures.seed(session, new Acts.Seed(details, lot, from, cells, viability, passage.orElse(0),
					doublings.orElse(BigDecimal.ZERO), Filled.vessels(values)));
		}
		if (passage.isPresent() || doublings.isPresent()) {
			return Outcome.refused("thaw.age", TEXTS.get("thaw.age", from.code()));
		}
		return cultures.thaw(session, new Acts.Thaw(details, lot, from, cells, viability, Filled.vessels(values)));
	}
}
