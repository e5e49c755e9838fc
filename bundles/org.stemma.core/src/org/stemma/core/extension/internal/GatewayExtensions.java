/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.core.extension.internal;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;

import org.stemma.api.Outcome;
import org.stemma.api.Problem;
import org.stemma.core.extension.Extension;
import org.stemma.core.extension.ExtensionGateway;
import org.stemma.core.extension.Extensions;
import org.stemma.core.extension.SetAside;
import org.stemma.core.identity.Authority;
import org.stemma.core.identity.Permit;
import org.stemma.core.identity.Verb;
import org.stemma.core.identity.internal.Reason;
import org.stemma.core.lab.Session;
import org.stemma.core.record.KindModels;
import org.stemma.core.store.LabStore;
import org.stemma.core.store.UnitOfWork;
import org.stemma.model.identity.ExtensionPutBack;

/** The extensions that a gateway has set aside. */
public final class GatewayExtensions implements Extensions {

	private static final int LONGEST_FAILURE = 2000;

	private final ExtensionGateway gateway;
	private final Authority authority;
	private final LabStore store;
	private final KindModels kinds;

	/** Extensions called through a gateway, put back by those whom a lab allows it, in that lab's journal. */
	public GatewayExtensions(ExtensionGateway gateway, Authority authority, LabStore store, KindModels kinds) {
		this.gateway = gateway;
		this.authority = authority;
		this.store = store;
		this.kinds = kinds;
	}

	@Override
	public List<SetAside> setAside() {
		return gateway.setAside();
	}

	@Override
	public Outcome<SetAside> putBack(Session session, Extension extension, String reason) {
		return authority.permit(session, Verb.MANAGE_EXTENSIONS).then(permit -> {
			List<Problem> problems = Reason.problems(reason);
			return problems.isEmpty() ? aside(extension).then(aside -> putBack(permit, aside, reason.strip()))
					: Outcome.refused(problems);
		});
	}

	/** The journal comes first: what is not journaled does not happen. */
	private Outcome<SetAside> putBack(Permit permit, SetAside aside, String reason) {
		UnitOfWork work = new UnitOfWork(UUID.randomUUID(), permit.actor(), reason, List.of(record(aside)), List.of(),
				List.of(permit.person()));
		return store.commit(work).map(commit -> gateway.putBack(aside.extension()).orElse(aside));
	}

	private ExtensionPutBack record(SetAside aside) {
		ExtensionPutBack record = kinds.create(ExtensionPutBack.class);
		record.setCode(store.newCodes("EXT", 1).getFirst());
		record.setExtensionKind(aside.extension().kind());
		record.setIdentifier(aside.extension().id());
		record.setSetAside(aside.since().truncatedTo(ChronoUnit.MICROS));
		String failure = aside.reason();
		record.setFailure(failure.length() <= LONGEST_FAILURE ? failure : failure.substring(0, LONGEST_FAILURE - 1) + "…");
		return record;
	}

	private Outcome<SetAside> aside(Extension extension) {
		return gateway.setAside().stream().filter(each -> each.extension().equals(extension)).findFirst().map(Outcome::of)
				.orElseGet(() -> Outcome.refused("extension.notaside", extension + " is not set aside."));
	}
}
