/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.ui.quality.dossier;

import java.util.List;
import org.stemma.api.Outcome;
import org.stemma.api.RecordRef;
import org.stemma.api.RecordView;
import org.stemma.core.lab.Laboratory;
import org.stemma.core.lab.Session;
import org.stemma.core.quality.Quality.TestLine;
import org.stemma.core.release.Release.Gate;
import org.stemma.ui.quality.sign.Permission;

/**
 * A dossier as read at one moment, with what the person may sign.
 *
 * @param gate        the dossier with its answers
 * @param tests       the tests of the lot
 * @param permissions one for each meaning
 */
public record DossierState(Gate gate, List<TestLine> tests, List<Permission> permissions) {

	/** Copies the lists. */
	public DossierState {
		tests = List.copyOf(tests);
		permissions = List.copyOf(permissions);
	}

	/** Reads a dossier. Not for the user interface's thread. */
	public static Outcome<DossierState> of(Laboratory laboratory, Session session, RecordRef lot) {
		return laboratory.release().gate(lot).map(gate -> new DossierState(gate, laboratory.quality().tests(lot),
				laboratory.release().obstacles(session, gate).entrySet().stream()
						.map(each -> Permission.of(each.getKey(), each.getValue(), gate)).toList()));
	}

	/** The lot. */
	public RecordView lot() {
		return gate.dossier().lot();
	}

	/** Whether a decision on the lot is signed. */
	public boolean decided() {
		return !lot().value("disposition", String.class).orElse("QUARANTINE").equals("QUARANTINE");
	}

	/** The signatures, oldest first. */
	public List<SignatureLine> signatures() {
		return gate.signatures().stream().map(view -> new SignatureLine(view, decided())).toList();
	}

	/** The investigations of the dossier. */
	public List<RecordView> investigations() {
		return gate.dossier().all("quality.Investigation");
	}

	/** Whether another moment shows the same dossier. */
	public boolean same(DossierState other) {
		return gate.hash().equals(other.gate.hash());
	}
}
