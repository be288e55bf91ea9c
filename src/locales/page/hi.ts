// Hindi, for what stands in the page.
import type { PageMessages } from '../../ui/messages'

export default {
  lang: 'hi',
  placeholder: {
    text: 'यह सामग्री {service} से आती है, जो ट्रैकर लगा सकता है। जब तक आप इसे स्वीकार न करें, यह छिपी रहती है।',
    video: 'यह वीडियो दिखाएँ',
    map: 'यह नक्शा दिखाएँ',
    content: 'यह सामग्री दिखाएँ',
    always: '{service} की सामग्री हमेशा दिखाएँ',
    outside: '{service} पर खोलें',
    shown: 'सामग्री दिखाई गई'
  },
  trackers: {
    title: 'इस साइट के ट्रैकर',
    chosen: '{date} का आपका फ़ैसला:',
    until: '{date} तक मान्य।',
    reference: 'संदर्भ: {id}।',
    none: 'आपने अभी तक नहीं चुना है: कोई वैकल्पिक ट्रैकर सक्रिय नहीं है।',
    signal: 'आपका ब्राउज़र ट्रैक न करने को कहता है: कोई वैकल्पिक ट्रैकर सक्रिय नहीं है।',
    accepted: 'स्वीकार किया गया',
    refused: 'इनकार किया गया',
    open: 'अभी नहीं चुना गया',
    modify: 'मेरे चुनाव बदलें',
    caption: '{purpose}: उपयोग होने वाले ट्रैकर',
    empty: 'कोई ट्रैकर घोषित नहीं है।',
    name: 'नाम',
    setBy: 'किसने लगाया',
    purpose: 'क्या काम करता है',
    lifetime: 'अवधि',
    kind: 'प्रकार',
    session: 'इस विज़िट के लिए',
    updated: 'सूची {date} को अपडेट की गई।',
    kinds: {
      cookie: 'कुकी',
      'local-storage': 'स्थानीय स्टोरेज',
      'session-storage': 'सत्र स्टोरेज',
      'indexed-db': 'स्थानीय डेटाबेस',
      cache: 'कैश',
      'service-worker': 'Service worker',
      pixel: 'पिक्सेल',
      fingerprint: 'ब्राउज़र फ़िंगरप्रिंट'
    }
  }
} satisfies PageMessages
