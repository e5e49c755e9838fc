/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.core.release.internal;

import java.util.Optional;

import org.stemma.api.RecordRef;
import org.stemma.api.RecordView;
import org.stemma.api.release.Dossier;

/** Specification versions in words. */
final class Specifications {

	private Specifications() {
	}

	/** The version that the dossier's lot is judged by. */
	static Optional<RecordView> of(Dossier dossier) {
		return dossier.lot().value("specification", RecordRef.class).flatMap(dossier::find);
	}

	static String words(Dossier dossier) {
		return of(dossier).map(Specifications::words).orElse("");
	}

	/** Number, version and title, for example {@code SPEC-12 version 3, MSC suspension}. */
	static String words(RecordView specification) {
		return specification.text("number") + " version " + specification.text("specificationVersion") + ", "
				+ specification.text("title");
	}
}
