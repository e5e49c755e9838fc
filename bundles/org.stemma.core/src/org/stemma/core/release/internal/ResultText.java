/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.core.release.internal;

import org.stemma.api.RecordView;
import org.stemma.core.record.UnitText;

/** A result's value as it is printed: with its unit, censored values with their operator. */
final class ResultText {

	private ResultText() {
	}

	static String of(RecordView result) {
		String number = result.text("value");
		String unit = UnitText.printed(result.value("unit", String.class).orElse(""));
		String value = number.isEmpty() ? result.text("text") : (number + " " + unit).strip();
		return switch (result.value("censoring", String.class).orElse("NONE")) {
		case "BELOW" -> "< " + value;
		case "ABOVE" -> "> " + value;
		case "NOT_DETECTED" -> "not detected";
		default -> value;
		};
	}
}
