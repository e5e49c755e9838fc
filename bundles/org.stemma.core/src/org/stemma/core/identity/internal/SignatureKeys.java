/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.core.identity.internal;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.stemma.api.Outcome;
import org.stemma.api.RecordRef;
import org.stemma.core.query.Filter;
import org.stemma.core.query.Query;
import org.stemma.core.query.Row;
import org.stemma.core.record.KindModels;
import org.stemma.core.store.LabReader;
import org.stemma.core.store.Stored;
import org.stemma.model.identity.SignatureKey;
import org.stemma.trust.signature.WrappedKey;

/**
 * Signature keys of persons. A person has at most one that is not retired; only the person's own password opens it.
 */
public final class SignatureKeys {

	private static final Query KEYS = Query.of("identity.SignatureKey", "code");

	private final KindModels kinds;
	private final Secrets secrets;

	/** Keys made with these secrets. */
	public SignatureKeys(KindModels kinds, Secrets secrets) {
		this.kinds = kinds;
		this.secrets = secrets;
	}

	/** The key that a person signs with now. */
	public Optional<Stored<SignatureKey>> active(LabReader reader, RecordRef person) {
		List<RecordRef> refs = reader.page(KEYS
				.where(Filter.and(Filter.refersTo("person", person), new Filter.Unset("retired"))).limit(1)).rows()
				.stream().map(Row::ref).toList();
		return refs.stream().findFirst().flatMap(ref -> reader.load(SignatureKey.class, ref.id()));
	}

	/** A new key for a person. */
	public SignatureKey create(String code, RecordRef person, char[] password, Instant now) {
		WrappedKey wrapped = WrappedKey.create(password, secrets.keyCost(), secrets.random());
		SignatureKey key = kinds.create(SignatureKey.class);
		key.setCode(code);
		key.setPerson(person);
		key.setAlgorithm(wrapped.publicKey().algorithm());
		key.setPublicKey(wrapped.publicKey().base64());
		key.setFingerprint(wrapped.publicKey().fingerprint());
		key.setWrappedKey(wrapped.text());
		key.setCreated(now);
		return key;
	}

	/** Locks a key with another password; refused when the old one does not open it. */
	Outcome<Stored<SignatureKey>> rewrap(Stored<SignatureKey> key, char[] old, char[] chosen) {
		return wrapped(key.record()).flatMap(
				wrapped -> wrapped.rewrap(old, chosen, secrets.keyCost(), secrets.random())).map(wrapped -> {
					key.record().setWrappedKey(wrapped.text());
					return Outcome.of(key);
				}).orElseGet(SignatureKeys::damaged);
	}

	/** Retires a key for good; nobody can open it any more, its signatures stay valid. */
	Stored<SignatureKey> retire(Stored<SignatureKey> key, Instant now) {
		key.record().setRetired(now);
		key.record().setWrappedKey(null);
		return key;
	}

	/** The locked key of a record; empty when there is none or it cannot be read. */
	public static Optional<WrappedKey> wrapped(SignatureKey key) {
		try {
			return Optional.ofNullable(key.getWrappedKey()).map(WrappedKey::parse);
		} catch (IllegalArgumentException unreadable) {
			return Optional.empty();
		}
	}

	/** The refusal for a key that its own person's password does not open. */
	public static <T> Outcome<T> damaged() {
		return Outcome.refused("key.damaged", "The signature key does not open with this password, so it was changed from "
				+ "outside. Tell an administrator, who gives a new first password and with it a new key.");
	}
}
