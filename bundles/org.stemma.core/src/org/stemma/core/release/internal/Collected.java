/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.core.release.internal;

import java.util.Objects;

import org.stemma.api.ContentHash;
import org.stemma.api.RecordRef;
import org.stemma.api.release.Dossier;
import org.stemma.core.store.Stored;
import org.stemma.model.culture.Lot;

/**
 * A dossier as collected.
 *
 * @param dossier what the decision reads
 * @param list    what of each record a signature on it signs
 * @param lot     the lot's object, free to be changed
 */
record Collected(Dossier dossier, DossierList list, Stored<Lot> lot) {

	Collected {
		Objects.requireNonNull(dossier, "dossier");
		Objects.requireNonNull(list, "list");
		Objects.requireNonNull(lot, "lot");
	}

	/** The hash that a signature on it signs. */
	ContentHash hash() {
		return list.hash();
	}

	RecordRef ref() {
		return lot.ref();
	}
}
