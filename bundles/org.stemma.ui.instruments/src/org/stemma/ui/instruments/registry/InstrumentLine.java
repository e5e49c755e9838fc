/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.ui.instruments.registry;

import org.stemma.api.RecordRef;
import org.stemma.core.record.FieldText;
import org.stemma.ui.record.StateOf;
import org.stemma.ui.widget.Tone;

/**
 * An instrument in a list.
 *
 * @param ref           the instrument
 * @param name          its name
 * @param model         its model
 * @param serial        its serial number
 * @param qualification its qualification, by name
 * @param stages        how the stages of its qualification stand
 * @param calibration   how its calibration stands
 * @param maintenance   how its maintenance stands
 */
record InstrumentLine(RecordRef ref, String name, String model, String serial, String qualification, StageStanding stages,
		Standing calibration, Standing maintenance) {

	private static final String QUALIFIED = "QUALIFIED";

	/** Sign and words of the qualification: the state, and the stages behind it. */
	String qualified() {
		if (qualification.isEmpty()) {
			return "";
		}
		Tone tone = qualification.equals(QUALIFIED) ? stages.tone().orElse(StateOf.tone(qualification))
				: StateOf.tone(qualification);
		return tone.sign() + " " + FieldText.words(qualification) + (stages.words().isEmpty() ? "" : ", " + stages.words());
	}
}
