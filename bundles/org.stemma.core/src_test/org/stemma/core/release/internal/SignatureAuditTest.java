/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.core.release.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.stemma.api.ContentHash;
import org.stemma.api.RecordRef;
import org.stemma.core.release.internal.SignatureAudit.Audit;
import org.stemma.core.store.Actor;
import org.stemma.core.store.UnitOfWork;
import org.stemma.core.store.Verification.Finding;
import org.stemma.model.identity.Role;
import org.stemma.model.identity.SignatureKey;
import org.stemma.model.release.Disposition;
import org.stemma.model.release.Signature;
import org.stemma.model.release.SignatureMeaning;

class SignatureAuditTest {

	private final ReleaseLab lab = new ReleaseLab();
	private Signature signature;
	private Disposition disposition;

	@BeforeEach
	void signTheDecision() {
		lab.release().sign(lab.rita, lab.request(lab.rita, SignatureMeaning.REVIEWED)).get();
		disposition = lab.lab.record(Disposition.class,
				lab.release().sign(lab.rolf, lab.request(lab.rolf, SignatureMeaning.RESTRICTED)).get().ref());
		signature = lab.lab.record(Signature.class, disposition.getSignature());
	}

	private Audit audit() {
		return new SignatureAudit(lab.lab.store(), lab.lab.store().files(), lab.lab.kinds()).run();
	}

	private static void assertNamed(List<Finding> findings, String subject, String field) {
		assertTrue(findings.stream().anyMatch(finding -> finding.subject().equals(subject) && finding.field().equals(field)),
				() -> subject + ", " + field + ": " + findings);
	}

	@Test
	void agreesWithEverySignatureThatWasMadeByTheVerbs() {
		assertEquals(new Audit(2, 2, 0, List.of()), audit());
	}

	@Test
	void agreesWhateverHappensLater() {
		lab.samples.donor("D-2");
		lab.changeLot(lot -> lot.setNote("Moved to another shelf"));
		lab.lab.change(Role.ADMINISTRATOR, SignatureKey.class, signature.getKey(),
				key -> key.setRetired(signature.getSigned().plusSeconds(60)));
		assertEquals(List.of(), audit().findings());
	}

	/** The same signature and decision once more, as somebody could insert them who knows how hashes are computed. */
	private List<Finding> forged(Consumer<Signature> forgery) {
		Signature copy = copy();
		forgery.accept(copy);
		Disposition decision = lab.lab.kinds().create(Disposition.class);
		decision.setCode("DSP-FORGED");
		decision.setLot(disposition.getLot());
		decision.setDecision(copy.getMeaning());
		decision.setRestriction(disposition.getRestriction());
		decision.setSignature(lab.lab.kinds().ref(copy));
		decision.setDossierHash(disposition.getDossierHash());
		Actor rolf = new Actor(lab.rolf.person(), signature.getPrintedName(), "QA_RELEASER", "bench");
		lab.lab.store().commit(new UnitOfWork(UUID.randomUUID(), rolf, "Forged", List.of(copy, decision), List.of(),
				List.of())).get();
		return audit().findings();
	}

	private Signature copy() {
		Signature copy = EcoreUtil.copy(signature);
		copy.setId(UUID.randomUUID().toString());
		copy.setCode("SIG-FORGED");
		return copy;
	}

	@Test
	void aSignatureCannotBeUsedTwice() {
		List<Finding> findings = forged(copy -> {
		});
		assertNamed(findings, "Signature SIG-FORGED", "Nonce");
		assertNamed(findings, "Signature SIG-FORGED", "Journal sequence");
		assertNamed(findings, "Signature SIG-FORGED", "Journal hash");
	}

	@TestFactory
	Stream<DynamicTest> whateverIsForgedIsNamed() {
		Map<String, BiConsumer<SignatureAuditTest, Signature>> forgeries = new LinkedHashMap<>();
		forgeries.put("Signature value", (test, copy) -> copy.setReason("Another reason"));
		forgeries.put("Dossier hash", (test, copy) -> copy.setDossierHash(new ContentHash("0".repeat(64))));
		forgeries.put("Printed name", (test, copy) -> copy.setPrintedName("Somebody Else"));
		forgeries.put("Signer", (test, copy) -> copy.setSigner(test.lab.rita.person()));
		forgeries.put("Lot version", (test, copy) -> copy.setLotVersion(77));
		forgeries.put("Meaning", (test, copy) -> copy.setMeaning(SignatureMeaning.REVIEWED));
		forgeries.put("Signature key", (test, copy) -> copy.setKey(test.ritasKey()));
		return forgeries.entrySet().stream().map(forgery -> DynamicTest.dynamicTest(forgery.getKey(), () -> {
			SignatureAuditTest fresh = new SignatureAuditTest();
			fresh.signTheDecision();
			assertNamed(fresh.forged(copy -> forgery.getValue().accept(fresh, copy)), "Signature SIG-FORGED", forgery.getKey());
		}));
	}

	private RecordRef ritasKey() {
		return lab.lab.store().page(org.stemma.core.query.Query.of("identity.SignatureKey", "code")
				.where(org.stemma.core.query.Filter.refersTo("person", lab.rita.person()))).rows().getFirst().ref();
	}

	@Test
	void aSignatureThatWasChangedIsNamed() {
		lab.lab.change(Role.ADMINISTRATOR, Signature.class, disposition.getSignature(),
				changed -> changed.setReason("another reason"));
		assertNamed(audit().findings(), "Signature " + signature.getCode(), "");
	}

	@Test
	void aReplacedPublicKeyIsNamed() {
		SignatureKey other = lab.lab.record(SignatureKey.class, ritasKey());
		lab.lab.change(Role.ADMINISTRATOR, SignatureKey.class, signature.getKey(), key -> {
			key.setPublicKey(other.getPublicKey());
			key.setFingerprint(other.getFingerprint());
		});
		List<Finding> findings = audit().findings();
		assertNamed(findings, "Signature key " + signature.getKey().code(), "Public key");
		assertEquals(1, findings.size(), findings::toString);
	}

	@Test
	void aKeyOfSomebodyElseIsNamed() {
		lab.lab.change(Role.ADMINISTRATOR, SignatureKey.class, signature.getKey(), key -> key.setPerson(lab.rita.person()));
		assertNamed(audit().findings(), "Signature key " + signature.getKey().code(), "Person");
	}

	@Test
	void aKeyThatHadEndedIsNamed() {
		lab.lab.change(Role.ADMINISTRATOR, SignatureKey.class, signature.getKey(),
				key -> key.setRetired(signature.getSigned().minus(Duration.ofSeconds(1))));
		assertNamed(audit().findings(), "Signature " + signature.getCode(), "Signature key");
	}

	@Test
	void aKeyThatEndedAtAnEarlierEntryIsNamedWhateverItsClockSaid() {
		lab.lab.change(Role.ADMINISTRATOR, SignatureKey.class, signature.getKey(),
				key -> key.setRetired(signature.getSigned().plusSeconds(3600)));
		assertNamed(forged(copy -> {
		}), "Signature SIG-FORGED", "Signature key");
	}
}
