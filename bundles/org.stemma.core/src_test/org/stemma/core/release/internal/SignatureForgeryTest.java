/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.core.release.internal;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.stemma.api.ContentHash;
import org.stemma.api.RecordRef;
import org.stemma.core.query.Query;
import org.stemma.model.identity.Role;
import org.stemma.model.identity.SignatureKey;
import org.stemma.model.release.Disposition;
import org.stemma.model.release.Signature;
import org.stemma.model.release.SignatureMeaning;

class SignatureForgeryTest {

	private final ReleaseLab lab = new ReleaseLab();
	private RecordRef disposition;
	private Signature signature;

	@BeforeEach
	void signTheDecision() {
		lab.release().sign(lab.rita, lab.request(lab.rita, SignatureMeaning.REVIEWED)).get();
		disposition = lab.release().sign(lab.rolf, lab.request(lab.rolf, SignatureMeaning.RESTRICTED)).get().ref();
		signature = lab.lab.record(Signature.class, lab.lab.record(Disposition.class, disposition).getSignature());
	}

	@Test
	void asSignedItVerifies() {
		assertTrue(valid());
	}

	@TestFactory
	Stream<DynamicTest> aChangeOfAnythingSignedIsSeen() {
		ContentHash other = new ContentHash("0".repeat(64));
		Map<String, Consumer<Signature>> changes = new LinkedHashMap<>();
		changes.put("signer", changed -> changed.setSigner(lab.rita.person()));
		changes.put("printed name", changed -> changed.setPrintedName("Somebody Else"));
		changes.put("meaning", changed -> changed.setMeaning(SignatureMeaning.RELEASED));
		changes.put("reason", changed -> changed.setReason("another reason"));
		changes.put("instant", changed -> changed.setSigned(changed.getSigned().plusMillis(1)));
		changes.put("zone", changed -> changed.setZone("Asia/Tokyo"));
		changes.put("lot", changed -> changed.setLot(new RecordRef("culture.Lot", UUID.randomUUID(), "LOT-1")));
		changes.put("lot version", changed -> changed.setLotVersion(2));
		changes.put("dossier", changed -> changed.setDossierHash(other));
		changes.put("head sequence", changed -> changed.setHeadSequence("1"));
		changes.put("head hash", changed -> changed.setHeadHash(other));
		changes.put("configuration", changed -> changed.setConfiguration(other));
		changes.put("nonce", changed -> changed.setNonce(UUID.randomUUID().toString()));
		changes.put("algorithm", changed -> changed.setAlgorithm("none"));
		changes.put("value", changed -> changed.setValue("A".repeat(86)));
		changes.put("unreadable value", changed -> changed.setValue("%%%"));
		changes.put("unreadable zone", changed -> changed.setZone("Nowhere/City"));
		changes.put("missing reason", changed -> changed.setReason(null));
		return changes.entrySet().stream().map(change -> DynamicTest.dynamicTest(change.getKey(), () -> {
			signature = lab.lab.record(Signature.class, lab.lab.record(Disposition.class, disposition).getSignature());
			assertTrue(valid());
			change.getValue().accept(signature);
			assertFalse(valid());
		}));
	}

	@Test
	void aChangedRestrictionIsSeen() {
		lab.lab.change(Role.ADMINISTRATOR, Disposition.class, disposition, changed -> changed.setRestriction("anything"));
		assertFalse(valid());
	}

	@Test
	void anotherPersonsKeyDoesNotServe() {
		lab.lab.change(Role.ADMINISTRATOR, SignatureKey.class, signature.getKey(),
				key -> key.setPerson(lab.rita.person()));
		assertFalse(valid());
	}

	@Test
	void aKeyThatWasRetiredLaterKeepsItsSignaturesValid() {
		lab.lab.change(Role.ADMINISTRATOR, SignatureKey.class, signature.getKey(),
				key -> key.setRetired(signature.getSigned().plusSeconds(1)));
		assertTrue(valid());
	}

	@Test
	void aKeyThatWasRetiredBeforeSignedNothing() {
		lab.lab.change(Role.ADMINISTRATOR, SignatureKey.class, signature.getKey(),
				key -> key.setRetired(signature.getSigned().minus(Duration.ofSeconds(1))));
		assertFalse(valid());
	}

	@Test
	void eachSignatureHasANonceOfItsOwn() {
		assertTrue(lab.lab.store().page(Query.of("release.Signature", "nonce")).rows().stream()
				.map(row -> row.values().getFirst()).distinct().count() == 2);
	}

	private boolean valid() {
		return new LotSignatures(lab.lab.store()).valid(signature);
	}
}
