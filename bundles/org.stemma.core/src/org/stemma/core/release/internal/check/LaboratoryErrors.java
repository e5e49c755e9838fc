/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.core.release.internal.check;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.stemma.api.RecordRef;
import org.stemma.api.RecordView;
import org.stemma.api.release.Dossier;

/** The investigations of a dossier that were closed with a laboratory error, by the result that they are about. */
public final class LaboratoryErrors {

	private final Map<UUID, RecordView> byResult = new HashMap<>();

	/** Those of a dossier. */
	public LaboratoryErrors(Dossier dossier) {
		dossier.all("quality.Investigation").stream().map(Reading::of)
				.filter(investigation -> investigation.is("state", "CLOSED") && investigation.is("conclusion", "LABORATORY_ERROR"))
				.forEach(investigation -> investigation.ref("result").map(RecordRef::id)
						.ifPresent(result -> byResult.putIfAbsent(result, investigation.view())));
	}

	/** The investigation that says that a result is a laboratory error. */
	public Optional<RecordView> of(RecordView result) {
		return Optional.ofNullable(byResult.get(result.ref().id()));
	}
}
