/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.trust.signature;

import java.security.GeneralSecurityException;
import java.security.InvalidKeyException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.SignatureException;
import java.security.spec.InvalidKeySpecException;
import java.security.spec.NamedParameterSpec;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;

/** Ed25519 (RFC 8032) of the Java platform, on encoded keys. */
final class Ed25519 {

	static final String ID = "Ed25519";

	private Ed25519() {
	}

	static KeyPair newPair(SecureRandom random) {
		try {
			KeyPairGenerator generator = KeyPairGenerator.getInstance(ID);
			generator.initialize(NamedParameterSpec.ED25519, random);
			return generator.generateKeyPair();
		} catch (GeneralSecurityException impossible) {
			throw absent(impossible);
		}
	}

	/** Signs with a PKCS #8 encoded key. */
	static byte[] sign(byte[] pkcs8, byte[] message) {
		try {
			PrivateKey key = KeyFactory.getInstance(ID).generatePrivate(new PKCS8EncodedKeySpec(pkcs8));
			Signature signature = Signature.getInstance(ID);
			signature.initSign(key);
			signature.update(message);
			return signature.sign();
		} catch (GeneralSecurityException impossible) {
			throw absent(impossible);
		}
	}

	/** Checks with an X.509 encoded key; a key or a signature that is none fails the check. */
	static boolean verify(byte[] x509, byte[] message, byte[] value) {
		try {
			PublicKey key = KeyFactory.getInstance(ID).generatePublic(new X509EncodedKeySpec(x509));
			Signature signature = Signature.getInstance(ID);
			signature.initVerify(key);
			signature.update(message);
			return signature.verify(value);
		} catch (InvalidKeySpecException | InvalidKeyException | SignatureException malformed) {
			return false;
		} catch (GeneralSecurityException impossible) {
			throw absent(impossible);
		}
	}

	private static IllegalStateException absent(GeneralSecurityException cause) {
		return new IllegalStateException("The Java platform cannot sign with Ed25519", cause);
	}
}
