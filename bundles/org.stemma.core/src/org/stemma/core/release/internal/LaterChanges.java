/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.core.release.internal;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import org.stemma.core.release.internal.Decisions.Decision;
import org.stemma.core.release.internal.DossierList.Line;
import org.stemma.core.store.LabReader;
import org.stemma.core.store.RecordVersion;

/** Which records of a lot's dossier were made or changed after the lot was decided. */
final class LaterChanges {

	private static final int NAMED = 5;

	private final LabReader reader;

	LaterChanges(LabReader reader) {
		this.reader = reader;
	}

	/** Their names in a sentence, at most five of them; empty where the journal knows none. */
	String words(Collected collected, Decision decision) {
		long decided = Long.parseLong(decision.signature().record().getHeadSequence());
		Map<UUID, List<RecordVersion>> versions = reader.versions(collected.list().lines().stream().map(Line::id).toList());
		List<RecordVersion> later = versions.values().stream().map(List::getLast)
				.filter(version -> version.sequence() > decided && !version.ref().means(collected.ref())).toList();
		String names = later.stream().limit(NAMED).map(version -> version.ref().toString()).collect(Collectors.joining(", "));
		return later.size() > NAMED ? names + " and " + (later.size() - NAMED) + " more" : names;
	}
}
