/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.core.release.internal.check;

import org.stemma.api.RecordView;
import org.stemma.api.release.Dossier;

/** What the lot is meant for, and whether a consent or an approval permits it. */
final class IntendedUse {

	private IntendedUse() {
	}

	/** The name of the use; a lot that does not say is taken to be for the clinic, which asks for most. */
	static String of(Dossier dossier) {
		String use = Reading.of(dossier.lot()).name("intendedUse");
		return use.isEmpty() ? "CLINICAL" : use;
	}

	static boolean clinical(Dossier dossier) {
		return of(dossier).equals("CLINICAL");
	}

	/** In words, for sentences. */
	static String words(Dossier dossier) {
		return clinical(dossier) ? "clinical use" : "research";
	}

	static boolean permitted(RecordView consentOrApproval, Dossier dossier) {
		return Reading.of(consentOrApproval).all("permittedUses").anyMatch(of(dossier)::equals);
	}
}
