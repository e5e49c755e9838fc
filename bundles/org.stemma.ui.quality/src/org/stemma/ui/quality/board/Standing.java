/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.ui.quality.board;

import java.util.Locale;
import java.util.stream.Stream;

import org.stemma.core.release.Release.LotStanding;
import org.stemma.ui.record.StateOf;
import org.stemma.ui.widget.Tone;

/**
 * A lot on the board in words.
 *
 * @param lot where the lot stands
 */
public record Standing(LotStanding lot) {

	/** The lot's code. */
	public String code() {
		return lot.lot().ref().code();
	}

	/** What it is. */
	public String product() {
		return lot.lot().text("product");
	}

	/** Sign and words of where it stands. */
	public String words() {
		return tone().sign() + " " + lot.standing();
	}

	/** How its disposition is meant. */
	public Tone tone() {
		return StateOf.tone(lot.lot().value("disposition", String.class).orElse(""));
	}

	/** Whether a decision is signed. */
	public boolean decided() {
		return lot.decided().isPresent();
	}

	/** Whether code, product or standing hold a part, whatever its case. */
	public boolean holds(String part) {
		String wanted = part.strip().toLowerCase(Locale.ROOT);
		return Stream.of(code(), product(), lot.standing()).anyMatch(text -> text.toLowerCase(Locale.ROOT).contains(wanted));
	}
}
