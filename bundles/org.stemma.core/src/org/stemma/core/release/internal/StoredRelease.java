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

import org.stemma.api.Outcome;
import org.stemma.api.RecordRef;
import org.stemma.api.RecordView;
import org.stemma.api.release.Finding;
import org.stemma.core.identity.Authority;
import org.stemma.core.identity.internal.Attempts;
import org.stemma.core.identity.internal.Identification;
import org.stemma.core.identity.internal.SignatureKeys;
import org.stemma.core.lab.Configuration;
import org.stemma.core.lab.Session;
import org.stemma.core.record.KindModels;
import org.stemma.core.record.RecordViews;
import org.stemma.core.release.Release;
import org.stemma.core.store.LabStore;
import org.stemma.core.store.Stored;
import org.stemma.model.record.Record;
import org.stemma.model.release.Signature;
import org.stemma.model.release.SignatureMeaning;

/** The release of one lab's lots, in its store. */
public final class StoredRelease implements Release {

	private final LabStore store;
	private final RecordViews views;
	private final Dossiers dossiers;
	private final Checks checks;
	private final Obstacles obstacles;
	private final Signing signing;
	private final Certificates certificates;
	private final Board board;

	/** The release of a lab's lots. */
	public StoredRelease(LabStore store, KindModels kinds, RecordViews views, Authority authority,
			Identification identification, Attempts attempts, SignatureKeys keys, ReleaseExtensions extensions,
			Configuration configuration) {
		this.store = store;
		this.views = views;
		this.dossiers = new Dossiers(views, attempts::now);
		this.checks = new Checks(extensions.checks(), extensions.gateway());
		this.obstacles = new Obstacles(authority);
		SignedWork work = new SignedWork(store, kinds, keys, new SignatureDraft(kinds, configuration), attempts);
		this.signing = new Signing(store, authority, identification, dossiers, checks, obstacles, work);
		this.certificates = new Certificates(store, kinds, views, authority, dossiers, extensions);
		this.board = new Board(store, views, dossiers, attempts::now);
	}

	@Override
	public Outcome<Gate> gate(RecordRef lot) {
		return dossiers.collect(store, lot).map(this::gate);
	}

	private Gate gate(Collected collected) {
		LotSignatures signatures = new LotSignatures(store);
		List<SignatureView> signed = signatures.on(collected.ref()).stream()
				.map(signature -> view(signatures, signature, collected)).toList();
		return new Gate(collected.dossier(), collected.hash(), checks.answers(store, collected.dossier()), signed,
				!signatures.reviews(collected.ref(), collected.hash()).isEmpty());
	}

	private SignatureView view(LotSignatures signatures, Stored<Signature> signature, Collected collected) {
		return new SignatureView(views.view(signature),
				collected.hash().equals(signature.record().getDossierHash()), signatures.valid(signature.record()));
	}

	@Override
	public List<Finding> obstacles(Session session, RecordRef lot, SignatureMeaning meaning) {
		return dossiers.collect(store, lot)
				.map(collected -> obstacles.of(store, session, Obstacles.Seen.of(collected), meaning)).result()
				.orElseGet(() -> List.of(Finding.stop("lot.unknown", "There is no " + lot + " in this laboratory.")));
	}

	@Override
	public Map<SignatureMeaning, List<Finding>> obstacles(Session session, Gate gate) {
		return obstacles.of(store, session, new Obstacles.Seen(gate.dossier(), gate.hash()));
	}

	@Override
	public Outcome<RecordView> sign(Session session, SignRequest request) {
		return signing.sign(session, request).map(ref -> view(store.load(List.of(ref)).getFirst()));
	}

	private RecordView view(Stored<? extends Record> stored) {
		return views.view(stored);
	}

	@Override
	public Outcome<CertificateFile> certificate(Session session, RecordRef lot) {
		return certificates.certificate(session, lot);
	}

	@Override
	public List<LotStanding> board() {
		return board.lots();
	}
}
