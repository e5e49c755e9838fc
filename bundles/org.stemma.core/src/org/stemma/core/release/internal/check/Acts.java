/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.core.release.internal.check;

import java.util.List;

import org.stemma.api.RecordView;
import org.stemma.api.release.Dossier;

/** The acts of a dossier. Only acts say when they were performed and on which lot. */
final class Acts {

	private Acts() {
	}

	static List<RecordView> all(Dossier dossier) {
		return dossier.records().stream().filter(view -> view.field("performed").isPresent()
				&& view.field("performedBy").isPresent()).toList();
	}

	static List<RecordView> on(Dossier dossier) {
		return all(dossier).stream().filter(act -> Reading.of(act).refersTo("lot", dossier.lot().ref())).toList();
	}
}
