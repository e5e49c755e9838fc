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
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.stemma.api.RecordRef;
import org.stemma.api.RecordView;
import org.stemma.api.release.Dossier;
import org.stemma.api.release.Finding;
import org.stemma.core.release.internal.check.Reading;
import org.stemma.core.store.LabReader;

/**
 * Who made or changed anything in a dossier may neither review nor decide. Having decided on a lot of origin is no
 * authorship: the decision's own change of that lot does not count.
 */
final class Authorship {

	private static final String LOT = "culture.Lot";
	private static final int SHOWN = 3;

	private final LabReader reader;

	Authorship(LabReader reader) {
		this.reader = reader;
	}

	/** What keeps a person from signing, if anything of the dossier is the person's own. */
	Optional<Finding> finding(Dossier dossier, RecordRef person, String printedName) {
		Map<UUID, Set<UUID>> authors = reader.authors(dossier.records().stream().map(RecordView::ref).toList());
		List<RecordView> own = dossier.records().stream()
				.filter(view -> authors.getOrDefault(view.ref().id(), Set.of()).contains(person.id()))
				.filter(view -> !view.ref().kind().equals(LOT) || madeOrChanged(view.ref(), person)).toList();
		return own.isEmpty() ? Optional.empty() : Optional.of(finding(own, printedName));
	}

	private boolean madeOrChanged(RecordRef lot, RecordRef person) {
		Optional<Integer> decided = new Decisions(reader).of(lot)
				.filter(decision -> decision.signature().record().getSigner().means(person))
				.map(decision -> decision.signature().record().getLotVersion() + 1);
		return reader.entries(lot).stream().filter(entry -> entry.commit().actor().person().means(person))
				.anyMatch(entry -> decided.filter(version -> version == entry.version()).isEmpty());
	}

	private static Finding finding(List<RecordView> own, String printedName) {
		String named = own.stream().limit(SHOWN).map(Reading::named).collect(Collectors.joining(", "));
		String more = own.size() > SHOWN ? " and " + (own.size() - SHOWN) + " more" : "";
		return new Finding(true, "sign.author", printedName + " made or changed " + named + more
				+ " of this dossier and so can neither review nor decide. Somebody else has to sign.",
				own.stream().map(RecordView::ref).toList());
	}
}
