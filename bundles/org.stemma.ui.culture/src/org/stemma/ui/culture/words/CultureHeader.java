/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.ui.culture.words;

import java.util.List;
import java.util.Optional;

import org.stemma.api.RecordRef;
import org.stemma.api.RecordView;
import org.stemma.ui.widget.Tone;

/**
 * What stands above a culture.
 *
 * @param code   code of the vessel or lot
 * @param states state and, for both, disposition of the lot
 * @param facts  what it is, in a line
 * @param next   what comes next or was done last, in a sentence
 * @param lot    the lot of a vessel, to be opened; empty for a lot
 */
public record CultureHeader(String code, List<State> states, String facts, String next, Optional<RecordRef> lot) {

	/** Copies the list. */
	public CultureHeader {
		states = List.copyOf(states);
	}

	/** A state in words. */
	public record State(Tone tone, String word) {

		/** The state of a vessel. */
		static State ofVessel(RecordView vessel) {
			boolean growing = vessel.value("state", String.class).filter("IN_CULTURE"::equals).isPresent();
			return new State(growing ? Tone.GOOD : Tone.QUIET, vessel.text("state"));
		}

		/** The disposition of a lot. */
		static State ofLot(RecordView lot) {
			Tone tone = switch (lot.value("disposition", String.class).orElse("")) {
			case "RELEASED" -> Tone.GOOD;
			case "REJECTED" -> Tone.BAD;
			default -> Tone.WARNING;
			};
			return new State(tone, lot.text("disposition"));
		}
	}
}
