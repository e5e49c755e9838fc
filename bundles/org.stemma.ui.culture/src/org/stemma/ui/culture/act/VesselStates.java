/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.ui.culture.act;

import org.stemma.api.RecordView;

/** States of a vessel, told from its view. */
public final class VesselStates {

	private VesselStates() {
	}

	/** Whether cells grow in it. */
	public static boolean inCulture(RecordView vessel) {
		return is(vessel, "IN_CULTURE");
	}

	/** Whether its cells were harvested and not all frozen or thrown away. */
	public static boolean harvested(RecordView vessel) {
		return is(vessel, "HARVESTED");
	}

	/** Whether it was thrown away. */
	public static boolean discarded(RecordView vessel) {
		return is(vessel, "DISCARDED");
	}

	private static boolean is(RecordView vessel, String state) {
		return vessel.value("state", String.class).filter(state::equals).isPresent();
	}
}
