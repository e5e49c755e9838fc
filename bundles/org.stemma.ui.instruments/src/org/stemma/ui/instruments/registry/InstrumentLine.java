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

/**
 * An instrument in a list.
 *
 * @param ref           the instrument
 * @param name          its name
 * @param model         its model
 * @param serial        its serial number
 * @param qualification its qualification, by name
 * @param calibration   how its calibration stands
 */
record InstrumentLine(RecordRef ref, String name, String model, String serial, String qualification,
		CalibrationStanding calibration) {

	/** Sign and word of the qualification. */
	String qualified() {
		return qualification.isEmpty() ? "" : StateOf.tone(qualification).sign() + " " + FieldText.words(qualification);
	}
}
