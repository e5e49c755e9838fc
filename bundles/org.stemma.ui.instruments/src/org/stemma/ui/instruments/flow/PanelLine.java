/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.ui.instruments.flow;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Locale;
import java.util.Optional;

import org.stemma.api.Problem;
import org.stemma.core.instrument.FieldWords;
import org.stemma.core.record.UnitText;
import org.stemma.cytometry.panel.PanelValue;
import org.stemma.ui.text.Texts;
import org.stemma.ui.widget.Tone;

/**
 * A result of a panel in a list.
 *
 * @param field   its name
 * @param value   number and unit, with a sign when it should not be relied on
 * @param events  how many events were counted
 * @param problem what is wrong
 */
record PanelLine(String field, String value, String events, Optional<Problem> problem) {

	private static final Texts TEXTS = new Texts(PanelLine.class);
	private static final MathContext SHOWN = new MathContext(5);

	static PanelLine of(PanelValue value) {
		String sign = value.problem().map(problem -> Tone.WARNING.sign() + " ").orElse("");
		String number = value.value().map(found -> plain(found) + " " + UnitText.printed(value.result().unit())).orElse(TEXTS.get("panel.missing"));
		return new PanelLine(FieldWords.of(value.result().field()), sign + number,
				value.events().map(count -> String.format(Locale.ROOT, "%,d", count)).orElse(""), value.problem());
	}

	private static String plain(BigDecimal number) {
		return (number.precision() - number.scale() > SHOWN.getPrecision() ? number.setScale(0, java.math.RoundingMode.HALF_EVEN) : number.round(SHOWN))
				.toPlainString();
	}
}
