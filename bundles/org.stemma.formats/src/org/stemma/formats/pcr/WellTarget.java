/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.formats.pcr;

import java.util.Objects;

/**
 * What one measurement is of.
 *
 * @param well   position or number of the well
 * @param target name of the target, empty for the well as a whole
 */
record WellTarget(String well, String target) {

	WellTarget {
		Objects.requireNonNull(well, "well");
		Objects.requireNonNull(target, "target");
	}

	/** The well as a whole. */
	WellTarget whole() {
		return new WellTarget(well, "");
	}
}
