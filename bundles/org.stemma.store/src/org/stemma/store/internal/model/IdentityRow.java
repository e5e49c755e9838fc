/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.store.internal.model;

import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.stemma.core.store.LabIdentity;
import org.stemma.store.internal.sql.Session;
import org.stemma.trust.canonical.CanonicalBoolean;
import org.stemma.trust.canonical.CanonicalForm;
import org.stemma.trust.canonical.CanonicalObject;
import org.stemma.trust.canonical.CanonicalText;
import org.stemma.trust.hash.LeafHash;

/** The row that says what a lab is. */
public final class IdentityRow {

	private static final String FORMAT = "stemma/lab/1";

	/** What the row holds. */
	public record Stored(String canonical, String hash) {

		/** Whether the hash is that of the rest. */
		public boolean intact() {
			return LeafHash.of(canonical.getBytes(StandardCharsets.UTF_8)).hex().equals(hash);
		}
	}

	/** Writes it, once. */
	public void write(Session session, LabIdentity lab) {
		byte[] canonical = CanonicalForm.bytes(CanonicalObject.builder().flag("demo", lab.demo()).text("format", FORMAT)
				.value("id", lab.id()).add("name", CanonicalText.normalized(lab.name()))
				.flag("simulatedClock", lab.simulatedClock()).value("zone", lab.zone()).build());
		session.update("INSERT INTO lab (canonical, hash) VALUES (?, ?)",
				List.of(new String(canonical, StandardCharsets.UTF_8), LeafHash.of(canonical).hex()));
	}

	/** The rows as they stand; there should be one. */
	public List<Stored> all(Session session) {
		return session.list("SELECT canonical, hash FROM lab", List.of(), row -> new Stored(row.text(1), row.text(2)));
	}

	/** What the lab is; empty when the row is missing, damaged or of an unknown format. */
	public Optional<LabIdentity> read(Session session) {
		return all(session).stream().findFirst().filter(Stored::intact)
				.flatMap(stored -> CanonicalForm.read(stored.canonical().getBytes(StandardCharsets.UTF_8)).result())
				.filter(content -> content.text("format").filter(FORMAT::equals).isPresent()).map(IdentityRow::identity);
	}

	private static LabIdentity identity(CanonicalObject content) {
		return new LabIdentity(UUID.fromString(content.text("id").orElseThrow()), content.text("name").orElseThrow(),
				ZoneId.of(content.text("zone").orElseThrow()), flag(content, "demo"), flag(content, "simulatedClock"));
	}

	private static boolean flag(CanonicalObject content, String name) {
		return content.member(name).equals(Optional.of(new CanonicalBoolean(true)));
	}
}
