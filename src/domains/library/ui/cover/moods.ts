/** The family of colours. Each palette goes from the air behind to the sheet in front. */
export interface Palette {
  sky: string
  glow: string
  light: string
  far: string
  near: string
  accent: string
  second: string
  paper: string
}

const palette = (sky: string, glow: string, light: string, far: string, near: string, accent: string, second: string, paper: string): Palette => ({
  sky, glow, light, far, near, accent, second, paper,
})

export const moods = ['sea', 'night', 'woods', 'hills', 'town', 'desert', 'garden', 'wind', 'plain', 'lantern', 'snow'] as const

export type Mood = (typeof moods)[number]

export const palettes: Record<Mood, Palette[]> = {
  sea: [
    palette('#8fb7bf', '#f3dfc0', '#fbf0d8', '#6fa3ad', '#173f56', '#d1583f', '#f2b45f', '#f4ead6'),
    palette('#e3a98b', '#f8e2bf', '#fff3d9', '#7d9fa6', '#1f3b57', '#c9503c', '#f6d28b', '#f6ecdb'),
    palette('#4d7d92', '#bcd9d0', '#f7efd5', '#41809a', '#0f2f49', '#e0704a', '#f0c679', '#efe7d4'),
  ],
  night: [
    palette('#20305a', '#6b7fae', '#fbeec6', '#4a5f95', '#10193a', '#e58b54', '#f4cf7c', '#e9e2d6'),
    palette('#3a2f5c', '#9a7fa8', '#fdeccb', '#6a5687', '#1d1738', '#e2725b', '#f3c987', '#ece1dc'),
    palette('#17404f', '#6ea3a2', '#f8efcf', '#3f7680', '#0b2433', '#e6975a', '#f0d28c', '#e6e5d8'),
  ],
  woods: [
    palette('#a9c0a3', '#f2e6c4', '#fff5da', '#84a582', '#1e3d33', '#c8633d', '#e6b45c', '#f3ecd9'),
    palette('#d9b487', '#f8e7c2', '#fff4d6', '#a99863', '#3a3b26', '#b9482f', '#eac06a', '#f5ecd8'),
  ],
  hills: [
    palette('#b7cfc6', '#f7e7c3', '#fff6dc', '#9dbb9a', '#2f5a4b', '#d2693f', '#efc266', '#f5eedd'),
    palette('#e7b9a0', '#fae6c5', '#fff5dd', '#b79a8c', '#4b3f57', '#c4553f', '#f0c27a', '#f7eedf'),
  ],
  town: [
    palette('#e2b48d', '#f9e4be', '#fff3d6', '#c98f74', '#4a3046', '#c14a3a', '#f3c46c', '#f6ebd9'),
    palette('#7fa3b5', '#efdfc2', '#fdf1d4', '#7390a5', '#23324f', '#d9674a', '#f2c572', '#f1e9da'),
    palette('#54688f', '#d8a99a', '#fde7c4', '#6b6f98', '#1e2345', '#df7a55', '#f6cb7a', '#ece4db'),
  ],
  desert: [
    palette('#e9c08a', '#fbe9c2', '#fff6dc', '#dca066', '#8a4630', '#b5402f', '#2f7d7a', '#f8eedb'),
    palette('#5f7f9b', '#eec9a0', '#fdeecb', '#c58d68', '#53304a', '#d4603f', '#f4c876', '#f3e8d8'),
  ],
  garden: [
    palette('#c3d5b8', '#faedc9', '#fff7df', '#8fb384', '#2c5a45', '#d95f4c', '#f0b95a', '#f6f0de'),
    palette('#f0c4b4', '#fcebd0', '#fff6e0', '#9fb38c', '#33543f', '#c94b5a', '#f2bd63', '#f8efe2'),
  ],
  wind: [
    palette('#9cc3cf', '#f5ead0', '#fff7e0', '#8fb1a9', '#2d5560', '#d75b43', '#f3bf5b', '#f4eddc'),
    palette('#d6c7a8', '#faf0d6', '#fffaea', '#9db3a6', '#3a5364', '#c85540', '#e9b04f', '#f6f0e0'),
  ],
  plain: [
    palette('#e5bd8f', '#fbe8c0', '#fff4d4', '#c9a567', '#5d4a2c', '#b74b32', '#f0c25e', '#f7eedb'),
    palette('#7d8fa8', '#f0cfa6', '#fdedcb', '#a99a6c', '#3c3f36', '#d3663f', '#f0c66c', '#f2e9d9'),
  ],
  lantern: [
    palette('#3b3560', '#c98f7a', '#fde3ae', '#6d5379', '#241c3f', '#e0643f', '#f6c163', '#efe4d8'),
    palette('#5a3347', '#d9986d', '#fde6b4', '#8a4d52', '#2f1c30', '#e2703a', '#f5c566', '#f3e6d8'),
    palette('#254a57', '#c9b285', '#fdeab9', '#4a7377', '#122c3a', '#e1693f', '#f4c15e', '#ede6d8'),
  ],
  snow: [
    palette('#a9bfd0', '#eef0ea', '#fffaf0', '#c9d7de', '#5a7691', '#cf5a48', '#f0c37a', '#f5f2ea'),
    palette('#6f83a6', '#dcd6dc', '#fff6e4', '#a8b8cc', '#3d5275', '#d9674f', '#f3cb84', '#efedea'),
  ],
}

/** The mood that suits a category where a work names none. */
export const moodOfCategory: Record<string, Mood> = {
  adventure: 'hills',
  nature: 'woods',
  animals: 'garden',
  'sea-and-shore': 'sea',
  family: 'lantern',
  friendship: 'town',
  feelings: 'wind',
  science: 'town',
  inventions: 'plain',
  'fireside-tales': 'desert',
  humour: 'garden',
  'night-time': 'night',
}

export const isMood = (word: string | undefined): word is Mood => (moods as readonly string[]).includes(word ?? '')
